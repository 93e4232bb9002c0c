import java.util.TreeMap;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.storage.internals.log.LogConfig;

/**
 * Prints the broker's own definitions of topic configs, one JSON object a line, for packages/infra/topics/config-definitions.ts:
 * java -cp '.stack/downloads/kafka-and-connect-VERSION/*' tools/topic-configs/TopicConfigs.java
 */
public class TopicConfigs {
    public static void main(String[] arguments) {
        for (ConfigDef.ConfigKey key : new TreeMap<>(LogConfig.configDefCopy().configKeys()).values()) {
            if (key.internalConfig) continue;
            String standard = ConfigDef.convertToString(key.defaultValue, key.type);
            String valid = key.validator == null ? "" : key.validator.toString();
            System.out.printf("{\"name\":\"%s\",\"type\":\"%s\",\"default\":\"%s\",\"valid\":\"%s\"}%n", key.name, key.type, standard, valid);
        }
    }
}

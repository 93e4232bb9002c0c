import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.SchemaParser;

/** The peer: the files of a folder parsed and compared with their base by Apache Avro's parser for files that refer to each other. */
public final class AvroBench {
  public static void main(String[] arguments) throws Exception {
    List<Schema> base = parse(Path.of(arguments[0], "base"));
    List<Schema> head = parse(Path.of(arguments[0], "head"));
    int incompatible = 0;
    for (int index = 0; index < head.size(); index++) {
      SchemaCompatibilityType type =
          SchemaCompatibility.checkReaderWriterCompatibility(head.get(index), base.get(index)).getType();
      if (type != SchemaCompatibilityType.COMPATIBLE) incompatible++;
    }
    if (incompatible != Integer.parseInt(arguments[1])) throw new IllegalStateException(incompatible + " incompatible");
  }

  /** All files before any is resolved: parsing one by one resolves all again each time. */
  private static List<Schema> parse(Path folder) throws Exception {
    SchemaParser parser = new SchemaParser();
    List<SchemaParser.ParseResult> results = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) results.add(parser.parse(file));
    }
    return results.stream().map(SchemaParser.ParseResult::mainSchema).toList();
  }
}

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.avro.NameValidator;
import org.apache.avro.Protocol;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.idl.IdlFile;
import org.apache.avro.idl.IdlReader;

/**
 * Answers with the verdicts of Apache Avro: one JSON question a line on standard input, one JSON answer a line on standard output.
 * {"ask": "schema" | "protocol" | "idl", "text", "lenient"}, {"ask": "compatibility", "reader", "writer", "lenient"} and
 * {"ask": "read", "reader", "writer", "json", "lenient"}.
 */
public final class AvroOracle {
  private static final ObjectMapper JSON = new ObjectMapper();

  public static void main(String[] arguments) throws Exception {
    BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream answers = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String line = questions.readLine(); line != null; line = questions.readLine()) {
      answers.println(JSON.writeValueAsString(answer(JSON.readTree(line))));
    }
    answers.flush();
  }

  private static ObjectNode answer(JsonNode question) {
    ObjectNode answer = JSON.createObjectNode();
    try {
      boolean lenient = question.get("lenient").asBoolean();
      switch (question.get("ask").asText()) {
        case "schema" -> describe(parse(question.get("text").asText(), lenient), answer);
        case "protocol" -> Protocol.parse(question.get("text").asText());
        case "idl" -> readIdl(question.get("text").asText(), answer);
        case "compatibility" -> compare(
            parse(question.get("reader").asText(), lenient), parse(question.get("writer").asText(), lenient), answer);
        case "read" -> read(parse(question.get("reader").asText(), lenient), parse(question.get("writer").asText(), lenient),
            question.get("json").asText(), answer);
        default -> throw new IllegalArgumentException("unknown question");
      }
      answer.put("accepted", true);
    } catch (Throwable thrown) {
      answer.put("accepted", false).put("error", String.valueOf(thrown));
    }
    return answer;
  }

  /** As Confluent's registry parses: strictly what is new, leniently what is stored. */
  private static Schema parse(String text, boolean lenient) {
    NameValidator names = lenient ? NameValidator.UTF_VALIDATOR : NameValidator.STRICT_VALIDATOR;
    return new Schema.Parser(names).setValidateDefaults(!lenient).parse(text);
  }

  private static void readIdl(String text, ObjectNode answer) throws Exception {
    IdlFile file = new IdlReader().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    ArrayNode types = answer.putArray("types");
    file.getNamedSchemas().values().forEach(schema -> types.add(schema.toString()));
    if (file.getMainSchema() != null) answer.put("main", file.getMainSchema().toString());
  }

  private static void describe(Schema schema, ObjectNode answer) throws Exception {
    answer.put("canonicalForm", SchemaNormalization.toParsingForm(schema));
    answer.put("CRC-64-AVRO", String.format("%016x", SchemaNormalization.parsingFingerprint64(schema)));
    HexFormat hex = HexFormat.of();
    answer.put("rabinBytes", hex.formatHex(SchemaNormalization.parsingFingerprint("CRC-64-AVRO", schema)));
    answer.put("MD5", hex.formatHex(SchemaNormalization.parsingFingerprint("MD5", schema)));
    answer.put("SHA-256", hex.formatHex(SchemaNormalization.parsingFingerprint("SHA-256", schema)));
  }

  /** Writes a value given in Avro's JSON encoding, and reads the bytes with another schema. */
  private static void read(Schema reader, Schema writer, String json, ObjectNode answer) throws Exception {
    Object value = new GenericDatumReader<>(writer).read(null, DecoderFactory.get().jsonDecoder(writer, json));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
    new GenericDatumWriter<>(writer).write(value, encoder);
    encoder.flush();
    answer.put("written", true);
    new GenericDatumReader<>(writer, reader).read(null, DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null));
  }

  private static void compare(Schema reader, Schema writer, ObjectNode answer) {
    ArrayNode found = answer.putArray("incompatibilities");
    SchemaCompatibility.checkReaderWriterCompatibility(reader, writer).getResult().getIncompatibilities()
        .forEach(one -> found.addArray().add(one.getType().name()).add(one.getLocation()));
  }
}

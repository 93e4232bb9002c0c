import { normalForm, parseSchema, parseSchemas } from '@kafka-dataops/avro'
import { readAvdl } from '@kafka-dataops/avro/avdl'
import { describe, expect, it } from 'vitest'
import { type Answer, avroOracle } from './oracle.ts'

const oracle = await avroOracle(process.env)
if (oracle.status === 'unavailable' && process.env.CI === 'true') throw new Error(oracle.reason)
if (oracle.status === 'unavailable') console.log(oracle.reason)

/** The language of Avro 1.12 in examples: what Java's IdlReader takes. */
const read: Readonly<Record<string, string>> = {
  'every kind of type and annotation': `
/** Shop of all. */
@version("1.0.5")
@namespace("com.shop")
protocol Shop {
  /** A kind. */
  @aliases(["org.old.KindOf"])
  enum Kind { FOO, BAR, // a comment
    BAZ }
  enum Status { A, B, C } = C;
  /**
   * A record
   *   of many lines.
   */
  @my-property({"key": 3, "list": [1, 2.5, null, true]})
  record Everything {
    @avro.java.\`string\`("String") string @order("ignore") name = "foo";
    /** The kind. */
    Kind @order("descending") kind;
    Status status = "A";
    MD5 hash = "0000000000000000";
    union {null, MD5} @aliases(["hash2", "hsh"]) nullableHash = null;
    double value = 1.5e3;
    date d = 0;
    time_ms? t = 0;
    timestamp_ms at;
    local_timestamp_ms? later;
    uuid id;
    decimal(10, 2) price;
    decimal(4)? rebate = null;
    @foo.bar("bar.foo") long l = 9007199254740993;
    @foo.bar.bar("foo.bar2") array<string> a = [];
    @foo.foo.bar(42) string? prop = null;
    map<Everything> dictionary = {};
    Inner? \`record\`;
    int one = 1, two = 2;
    bytes raw = "\\u00ff";
    boolean flag = false;
  }
  fixed MD5(0x10);
  @namespace("com.elsewhere") fixed Small(010);
  record Inner { union { null, array<map<int>> } deep; com.elsewhere.Small small; }
  error Failure { string message; }
  string hello(string greeting, int times = 3);
  void ping() oneway;
  Everything find(uuid id) throws Failure;
}`,
  'comments everywhere': `
@namespace("testing")
protocol Comments {
  /** Documented Enum */
  enum /** Dangling */ DocumentedEnum /** Dangling */ { /** Dangling */ A, /** Dangling */ B /** Dangling */ }
    /** Dangling */ = /** Dangling */ A /** Dangling */;
  /** Documented Fixed */ fixed /** Dangling */ F /** Dangling */ ( /** Dangling */ 16 /** Dangling */ ) /** Dangling */;
  /** Documented Error */ error /** Dangling */ E /** Dangling */ {
    /** Default Doc */ string /** Documented Reason */ reason, explanation /** Dangling */;
  /** Dangling */ }
  record Undocumented { string description; }
}`,
  'a schema file': `
namespace monitoring;
schema array<StatusUpdate>;
record StatusUpdate {
  /**
   * The moment.
   */
  timestamp_ms timestamp;
  system.Status newStatus;
  string? description;
}
@namespace("system") enum Status { UP, DOWN } = DOWN;`,
  'a type that is used before it is defined': `
@namespace("org.foo") protocol P { record A { /** the name */ string name; B type = "PLAIN"; } enum B { JSON, PLAIN } }`,
  'a schema that may be null': 'namespace a.b; schema R?; record R { R? next; int @order("descending") x; }',
}

const refused: Readonly<Record<string, string>> = {
  'no semicolon': 'protocol A { record B { long id } }',
  'a comma at the end': 'protocol A { enum B { X, } }',
  'annotations of a reference': 'protocol A { record C {} record B { @x(1) C c; } }',
  'a reserved annotation': 'protocol A { record B { @aliases(["y"]) int x; } }',
  'something after the protocol': 'protocol A { } record',
  'no name': 'protocol A { record { int x; } }',
  'an import without quotes': 'protocol A { import idl b; }',
  'a bad default': 'protocol A { record B { int x = "y"; } }',
  'a field twice': 'protocol A { record B { int x; long x; } }',
}

/** On a busy machine the JVM alone takes long. */
const minutes = { timeout: 180_000 }

describe.skipIf(oracle.status === 'unavailable')('Java’s reader of Avro IDL', () => {
  it('reads the same types', minutes, async () => {
    const answers = await ask(Object.values(read))
    for (const [index, [title, text]] of Object.entries(read).entries()) {
      const { error, types = [], main } = answers[index] ?? {}
      expect(error, title).toBeUndefined()
      const ours = parse(text)
      expect(ours.ok ? [] : ours.problems, title).toEqual([])
      expect([...ours.types.values()].map((schema) => normalForm(schema)).toSorted(), title).toEqual(
        types.map(formOf).toSorted(),
      )
      const ourMain = ours.protocols['a.avdl']?.main
      expect(ourMain && normalForm(ourMain.schema), title).toEqual(main === undefined ? undefined : formOf(main))
    }
  })

  it('refuses the same texts', minutes, async () => {
    const answers = await ask(Object.values(refused))
    const accepted = Object.keys(refused).filter((_, index) => answers[index]?.accepted !== false)
    expect(accepted).toEqual([])
    expect(Object.keys(refused).filter((title) => parse(refused[title] ?? '').ok)).toEqual([])
  })
})

async function ask(texts: readonly string[]): Promise<readonly Answer[]> {
  if (oracle.status === 'unavailable') return []
  return oracle.ask(texts.map((text) => ({ ask: 'idl', text, lenient: false })))
}

function parse(text: string) {
  return parseSchemas([readAvdl({ path: 'a.avdl', text })])
}

function formOf(json: string): string {
  const parsed = parseSchema(json, { lenient: true })
  if (!parsed.ok) throw new Error(`${json}: ${parsed.problems[0]?.message}`)
  return normalForm(parsed.schema)
}

using System.Globalization;
using System.Text;
using CsCheck;

namespace Dataset.Generators.Tests;

/// <summary>Whatever is written comes back: YAML to facts to image to records to metadata.</summary>
public sealed class ReadBackTests
{
    private const int Facts = 300;

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char[' ', '~'], 0, 40],
        Gen.String[Gen.Char['\u05d0', '\u05ea'], 1, 20],
        Gen.OneOf(Consts("\u0000nul", "tab\tand\nline\r\n", "\u2028\u2029\u0085\ufeff", "😀 beyond the basic plane", "\"quotes\" and \\ back", "{{ braces }}", "*/ // \"\"\"")));

    private static readonly Gen<Written> Books =
        from name in Texts
        from remark in Texts
        from pages in Gen.Long[1, long.MaxValue]
        from rating in Gen.Double
        from weight in Gen.Long.Select(number => number / 10_000m)
        from isLent in Gen.Bool
        from years in Gen.Long.Array[0, 4]
        from kind in Gen.OneOf(Consts("novel", "essay"))
        select new Written(name, remark, pages, rating, weight, isLent, years, kind);

    [Fact]
    public void EveryValue_ReadsBackAsWritten() => Books.Array[Facts].Sample(
        books =>
        {
            LoadedSample loaded = LoadedSample.Of(Sample.Library.With("seeds/books/many.yaml", Yaml(books)));
            for (int i = 0; i < books.Length; i++)
            {
                IFact fact = loaded.Fact("books", Id(i));
                Assert.Equal(books[i].Values, fact.Class.Slots.Where(slot => slot.Name is not ("id" or "authors")).SelectMany(slot => slot.GetValues(fact)).Select(Text));
            }
        },
        iter: 2,
        threads: 1);

    private static Gen<string>[] Consts(params string[] texts) => [.. texts.Select(Gen.Const)];

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"book-{number}");

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static string Yaml(Written[] books)
    {
        StringBuilder yaml = new();
        for (int i = 0; i < books.Length; i++)
        {
            Written book = books[i];
            yaml.Append(CultureInfo.InvariantCulture, $"{Id(i)}:\n  name: {Quoted(book.Name)}\n  remark: {Quoted(book.Remark)}\n  kind: {book.Kind}\n");
            yaml.Append(CultureInfo.InvariantCulture, $"  pages: {book.Pages}\n  weight: {book.Weight}\n  rating: {Float(book.Rating)}\n  is_lent: {(book.IsLent ? "true" : "false")}\n");
            yaml.Append(CultureInfo.InvariantCulture, $"  years: [{string.Join(", ", book.Years)}]\n  authors: [ada-quill]\n");
        }

        return yaml.ToString();
    }

    private static string Float(double number) => number switch
    {
        double.PositiveInfinity => ".inf",
        double.NegativeInfinity => "-.inf",
        double.NaN => ".nan",
        _ => number.ToString("R", CultureInfo.InvariantCulture),
    };

    private static string Quoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            quoted.Append(c is '"' or '\\' ? $"\\{c}" : char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff' ? $"\\u{(int)c:x4}" : c.ToString());
        }

        return quoted.Append('"').ToString();
    }

    private sealed record Written(string Name, string Remark, long Pages, double Rating, decimal Weight, bool IsLent, long[] Years, string Kind)
    {
        /// <summary>The values in the order of the schema, absent ones left out.</summary>
        public IEnumerable<string> Values =>
            [Remark, Name, Kind, Text(Pages), Text(Weight), Text(Rating), Text(IsLent), .. Years.Select(year => Text(year))];
    }
}

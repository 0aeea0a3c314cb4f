using System.Globalization;
using System.Reflection;
using System.Text;

namespace Dataset.Benchmarks;

/// <summary>Writes a dataset of any size, the same one every time.</summary>
/// <param name="facts">How many facts there are.</param>
/// <param name="files">How many files they are in.</param>
internal sealed class GeneratedDataset(int facts, int files)
{
    private static readonly string[] Methods = ["seen", "heard", "ringed", "photographed"];
    private static readonly string[] Statuses = ["attributed", "corroborated", "disputed"];
    private static readonly string[] People = ["Rosa Keller", "Amina Haddad", "Jan de Vries", "Noa Ben-Ami", "Łukasz Nowak"];

    // One in ten files holds species, one in ten documents, the others observations.
    private readonly int _perFile = facts / files;
    private readonly int _targets = files / 10 * (facts / files);
    private readonly Random _random = new(20241124);

    /// <summary>Writes the files.</summary>
    /// <param name="folder">The folder; it must not exist.</param>
    public void Write(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "schema"));
        using (Stream schema = Assembly.GetExecutingAssembly().GetManifestResourceStream("observations.yaml")!)
        using (FileStream file = File.Create(Path.Combine(folder, "schema", "observations.yaml")))
        {
            schema.CopyTo(file);
        }

        for (int i = 0; i < files; i++)
        {
            (string collection, Action<StringBuilder, int> write) = (i * 10 / files) switch
            {
                0 => ("species", (Action<StringBuilder, int>)AddSpecies),
                1 => ("documents", AddDocument),
                _ => ("observations", AddObservation),
            };
            StringBuilder text = new("# Made by Dataset.Benchmarks.\n");
            for (int fact = i * _perFile; fact < (i + 1) * _perFile; fact++)
            {
                text.Append('\n');
                write(text, fact);
            }

            string subfolder = Path.Combine(folder, collection, (i % 10).ToString(CultureInfo.InvariantCulture));
            Directory.CreateDirectory(subfolder);
            File.WriteAllText(Path.Combine(subfolder, string.Create(CultureInfo.InvariantCulture, $"part-{i:D5}.yaml")), text.ToString());
        }
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static void AddSpecies(StringBuilder text, int number)
    {
        Line(text, $"species-{number}:");
        Line(text, $"  name: Warbler of the {number}th valley");
        Line(text, $"  description: A small bird of reeds and hedges, described in the year {1700 + (number % 300)} from a single specimen.");
        Line(text, $"  wikidata: Q{number + 1}");
    }

    private void AddDocument(StringBuilder text, int number)
    {
        Line(text, $"document-{number}:");
        Line(text, $"  name: \"Report {number}: birds of the coast\"");
        Line(text, $"  url: https://example.org/reports/{number}/index.html?lang=en");
        Line(text, $"  published: {2000 + (number % 25)}-{1 + (number % 12):D2}-{1 + (number % 28):D2}");
        Line(text, $"  language: {Pick(["en", "de", "ar", "he"])}");
        Line(text, $"  description: Yearly report of an observatory, {20 + (number % 200)} pages with maps.");
    }

    private void AddObservation(StringBuilder text, int number)
    {
        Line(text, $"observation-{number}:");
        Line(text, $"  name: Observation {number} of a warbler at the northern pond");
        Line(text, $"  description: >-");
        Line(text, $"    A bird was noted at the edge of the reeds for {1 + (number % 50)} minutes in clear weather;");
        Line(text, $"    it left towards the sea.");
        Line(text, $"  species: species-{_random.Next(_targets)}");
        Line(text, $"  date: {1990 + (number % 35)}-{1 + (number % 12):D2}{(number % 5 == 0 ? "~" : "")}");
        Line(text, $"  method: {Pick(Methods)}");
        Line(text, $"  status: {Pick(Statuses)}");
        Line(text, $"  count: {number % 40}");
        Line(text, $"  place: 'Hide no. {number % 12}, northern pond'");
        if (number > 2 * _targets)
        {
            Line(text, $"  follows: observation-{number - 1}");
        }

        Line(text, $"  participants:");
        Line(text, $"    - person: {Pick(People)}");
        Line(text, $"      role: observer");
        Line(text, $"    - person: {Pick(People)}");
        Line(text, $"  sources:");
        Line(text, $"    - source: document-{_targets + _random.Next(_targets)}");
        Line(text, $"      locator: page {number % 90}");
        Line(text, $"      quote: \"It was heard twice before dawn, \\\"clear as a bell\\\", by both observers.\"");
        Line(text, $"      supports: [date, method, count]");
        Line(text, $"    - source: document-{_targets + _random.Next(_targets)}");
    }

    private string Pick(string[] words) => words[_random.Next(words.Length)];
}

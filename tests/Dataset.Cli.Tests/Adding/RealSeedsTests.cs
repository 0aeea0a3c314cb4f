using System.Reflection;
using Dataset.Cli.Adding;
using Dataset.Cli.Checking;
using Dataset.Schema;
using Dataset.Schema.Facts;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Cli.Tests.Adding;

/// <summary>What is true of every entry that this repository has.</summary>
public sealed class RealSeedsTests
{
    private static readonly string Root = typeof(RealSeedsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    private static readonly LoadedDataset Dataset = LoadedDataset.Open("seeds", new PathNames(Root), default);

    private static readonly FactSearch Search = new(Dataset);

    [Fact]
    public void EntryWrittenAnew_MeansTheSame()
    {
        int count = 0;
        foreach (LoadedFile file in Dataset.Files)
        {
            CollectionModel collection = Dataset.Schema.FindCollection(file.Collection)!;
            Dictionary<string, BoundFact> facts = file.Bound.Facts.Facts.ToDictionary(fact => fact.Id);
            foreach (YamlEntry entry in file.Entries)
            {
                DraftRecord record = new DraftReader(Dataset.Schema).Record((YamlMapping)entry.Value, collection.Class, entry.Key.Value);
                string lines = new EntryWriter(Dataset.Schema, collection).Write(entry.Key.Value, record);
                YamlFile written = YamlReader.Read("", lines);

                Assert.Equal(facts[entry.Key.Value], Assert.Single(FactBinder.Bind(written, file.Seed.Path, Dataset.Schema).Facts.Facts));
                Assert.All(lines.Split('\n'), line => Assert.True(line.Length <= ScalarText.Width || !line.TrimStart().Contains(' ', StringComparison.Ordinal) || line.Contains(": ", StringComparison.Ordinal), line));
                count++;
            }
        }

        Assert.True(count > 1000);
    }

    [Fact]
    public void FileThatIsSure_IsNearlyAlwaysTheOneThatTheEntryIsIn()
    {
        Dictionary<string, FileChoice> choices = Dataset.Schema.Content.Collections.ToDictionary(c => c.Name, c => new FileChoice(Dataset, c.Name));
        int all = 0;
        int sure = 0;
        int right = 0;
        int among = 0;
        foreach (LoadedFile file in Dataset.Files)
        {
            FileChoice choice = choices[file.Collection];
            foreach (BoundFact fact in file.Bound.Facts.Facts.Where((_, i) => i % 20 == 0))
            {
                (IReadOnlyList<LoadedFile> ranked, bool isSure) = choice.Rank(fact);
                all++;
                sure += isSure ? 1 : 0;
                right += isSure && ranked[0] == file ? 1 : 0;
                among += ranked.Take(3).Contains(file) ? 1 : 0;
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{all} entries: {sure} sure, {right} of these right; {among} within the first three");
        Assert.True(right >= 0.9 * sure, $"{right} of {sure}");
        Assert.True(sure >= 0.4 * all, $"{sure} of {all}");
        Assert.True(among >= 0.8 * all, $"{among} of {all}");
    }

    [Theory]
    [InlineData("Путин", "vladimir-putin")]
    [InlineData("Wladimir Putin", "vladimir-putin")]
    [InlineData("Mahmud Abas", "mahmoud-abbas")]
    [InlineData("Netanjahu", "benjamin-netanyahu")]
    [InlineData("haniyyeh", "ismail-haniyeh")]
    [InlineData("lavrov", "sergey-lavrov")]
    public void NameInAnotherSpelling_IsFoundFirst(string text, string id) =>
        Assert.Equal(id, Search.Find(text, ["Person"], 5)[0].Id);

    [Fact]
    public void Address_FindsItsSource() =>
        Assert.Equal("bicom-eu-2017", Search.Find("http://www.bicom.org.uk/news/european-court-justice-rules-hamas-remain-terror-list/", ["Source"], 3)[0].Id);

    [Fact]
    public void NamesThatDifferInANumber_AreNotTakenForTheSame()
    {
        Assert.Empty(Search.Doubles("Security Council vote on draft S/1999/999", "Vote"));
        Assert.Equal("unsc-draft-s-2020-654", Assert.Single(Search.Doubles("Security Council vote on draft S/2020/654", "Vote")).Id);
        Assert.Equal("bicom-eu-2017", Assert.Single(Search.At("http://www.bicom.org.uk/news/european-court-justice-rules-hamas-remain-terror-list/")).Id);
    }

    [Theory]
    [InlineData("sources", "tass-2025-03-04", "title=Russia: the talks", "publisher=TASS", "published=2025-03-04", "kind=state_agency")]
    [InlineData("people", "ada-wong", "name=Ada Wong")]
    [InlineData("places", "new-york-2", "name=New York")]
    [InlineData("meetings", "putin-abbas-2031", "name=Talks of Putin and Abbas, May 2031", "date=2031-05")]
    public void Identifier_IsSuggestedInTheMannerOfTheCollection(string collection, string id, params string[] values) =>
        Assert.Equal(id, new NewEntry(Dataset, Dataset.Schema.FindCollection(collection)!, values).SuggestedId);
}

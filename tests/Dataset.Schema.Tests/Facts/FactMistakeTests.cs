using Dataset.Schema.Facts;
using Dataset.Schema.Image;
using Dataset.Schema.Model;

namespace Dataset.Schema.Tests.Facts;

public class FactMistakeTests
{
    public static TheoryData<string> Situations => Mistake.Names(FactMistakes.All);

    [Theory]
    [MemberData(nameof(Situations))]
    public void Mistake_GivesItsIssueAndNoOther(string situation)
    {
        Mistake mistake = FactMistakes.All.Single(m => m.Situation == situation);
        MarkedText text = MarkedText.Read(World.Path, mistake.Text);
        mistake.AssertIsOnlyOneOf(FactText.Bind(World.Schema, text.Files).Issues, text);
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public void Mistake_LeavesAnImageOfTheRest(string situation)
    {
        Mistake mistake = FactMistakes.All.Single(m => m.Situation == situation);
        BoundFiles files = World.Bind(mistake.Text + "\n== seeds/events/z.yaml\nsound: {name: Sound, date: 2024-01-01}\n");
        EquatableArray<DuplicateFact> duplicates = files.Corpus.Duplicates;
        Assert.Contains(
            Bucket.Group(files.Files.Select(file => file.Facts), duplicates),
            bucket => BucketWriter.Write(bucket, World.Schema).Contains("Sound", StringComparison.Ordinal));
        Assert.NotEmpty(ImageIndex.Make(files.Files.Select(file => file.Keys), duplicates, World.Schema).Literal);
    }
}

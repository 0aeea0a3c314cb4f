namespace Dataset.Generators.Tests;

/// <summary>The form that each construct of the schema language has in C#.</summary>
public sealed class FormTests
{
    [Theory]
    [InlineData("Animals.Leo.Mane", "True")]
    [InlineData("Animals.Kaa.Length", "3.5")]
    [InlineData("string.Join(' ', Animals.All.Select(a => a.GetType().Name))", "Snake Lion Lion")]
    [InlineData("Animals.All.OfType<Lion>().Count()", "2")]
    [InlineData("Animals.Leo.Kind", "Lion")]
    public void TypeDesignator_GivesInstancesOfItsClass(string expression, string expected) => Assert.Equal(expected, Evaluate(expression));

    [Theory]
    [InlineData("((Animal)Animals.Leo).Home is Cage", "True")]
    [InlineData("Animals.Leo.Home!.Bars", "12")]
    [InlineData("Animals.Kaa.Home is Cage", "False")]
    [InlineData("((Cage)Animals.Leo.Parts[0]).Bars", "2")]
    [InlineData("Animals.Simba.Parent!.Mane", "True")]
    [InlineData("string.Join(' ', Animals.Leo.Young.Select(y => y.Id))", "simba")]
    [InlineData("Animals.Leo.Weight + 1", "191")]
    [InlineData("((IWeighed)Animals.Leo).Weight", "190")]
    [InlineData("((IWeighed)Animals.Kaa).Weight is null", "True")]
    [InlineData("Catalog.Instance.FindClass(\"Lion\")!.FindSlot(\"note\")!.Description", "A remark on a lion.")]
    [InlineData("Catalog.Instance.FindClass(\"Animal\")!.FindSlot(\"note\")!.Description", "A remark.")]
    [InlineData("new Lion { Id = \"a\", Name = \"A\", Weight = 1, Home = new Cage { Bars = 3 } }.Home!.Bars", "3")]
    public void SlotUsage_NarrowsTheProperty(string expression, string expected) => Assert.Equal(expected, Evaluate(expression));

    [Theory]
    [InlineData("Animals.Leo.Diet", "Herb")]
    [InlineData("Animals.Kaa.Diet", "Meat")]
    [InlineData("Animals.Leo.Legs + Animals.Kaa.Legs", "4")]
    [InlineData("Animals.Leo.Tame", "False")]
    [InlineData("Animals.Leo.Born.Year", "2000")]
    [InlineData("Animals.Leo.Share", "1.50")]
    [InlineData("Animals.Leo.Code + ' ' + Animals.Kaa.Code", "ex:Lion ex:Snake")]
    [InlineData("Animals.Leo.Colors[0]", "gray")]
    [InlineData("new Lion { Id = \"a\", Name = \"A\", Weight = 1 } is { Legs: 4, Diet: Diet.Herb, Tame: false, Born.Year: 2000, Share: 1.5m, Colors: [\"gray\"] }", "True")]
    public void Ifabsent_IsTheValueOfWhatHasNone(string expression, string expected) => Assert.Equal(expected, Evaluate(expression));

    [Theory]
    [InlineData("Animals.FindByTag(\"AB-12\")!.Id", "leo")]
    [InlineData("Animals.FindByTag(\"AB-13\") is null", "True")]
    [InlineData("Animals.FindByNameAndDiet(\"Kaa\", Diet.Meat)!.Id", "kaa")]
    [InlineData("Animals.FindByNameAndDiet(\"Kaa\", Diet.Herb) is null", "True")]
    public void UniqueKey_IsALookup(string expression, string expected) => Assert.Equal(expected, Evaluate(expression));

    [Theory]
    [InlineData("Events.Feeding.Who is Named { Name: \"Leo\" }", "True")]
    [InlineData("Events.Visit.Who!.Name", "Ada")]
    [InlineData("((Place)Events.Feeding.Where!).Square", "9")]
    [InlineData("((Address)Events.Visit.Where!).Street", "Main street")]
    [InlineData("string.Join(' ', Events.Feeding.Also.Select(a => a.Name))", "Kaa Simba")]
    [InlineData("Events.Feeding.Size!.Value.GetInt32()", "12")]
    [InlineData("Events.Visit.About!.Value.GetString()", "ada")]
    [InlineData("Events.Visit.Size!.Value.GetString()", "about ten")]
    [InlineData("Events.Feeding.Extra!.Value.GetProperty(\"a\")[2]", "x")]
    [InlineData("Animals.Leo.ReferencedBy.Count", "2")]
    public void AnyOf_IsWhatTheRangesHaveInCommon(string expression, string expected) => Assert.Equal(expected, Evaluate(expression));

    [Theory]
    [InlineData("string.Join(' ', Keepers.Ada.Limits.Select(l => l.What + '=' + l.Most))", "lions=2 snakes=3 bears=")]
    [InlineData("Keepers.Ada.Starts!.Value.Offset!.Value.Hours", "1")]
    [InlineData("Keepers.Ada.Starts", "07:30:00+01:00")]
    [InlineData("Animals.Leo.EarTag", "AB-12")]
    public void Fact_IsReadInEveryFormOfYaml(string expression, string expected) => Assert.Equal(expected, Evaluate(expression));

    [Theory]
    [InlineData("Catalog.Instance.FindClass(\"Animal\")!.Metadata[0]", "aliases: beast")]
    [InlineData("Catalog.Instance.FindClass(\"Animal\")!.FindSlot(\"weight\")!.Metadata[1]", "unit: {\"ucum_code\":\"kg\"}")]
    [InlineData("Catalog.Instance.Enums[0].Values[0].Metadata[0]", "aliases: plants")]
    public void Metadata_IsInTheCatalog(string entry, string expected) =>
        Assert.Equal(expected, Evaluate($"new Func<MetadataInfo, string>(m => m.Key + \": \" + string.Join(' ', m.Values))({entry})"));

    [Fact]
    public void Metadata_IsInTheDocumentation()
    {
        string source = GeneratorHost.Run(Sample.Zoo).Last.Sources["IWeighed.g.cs"].ToString();

        Assert.Contains("/// <para>see_also: <see href=\"https://example.org/weight\"/></para>", source, StringComparison.Ordinal);
    }

    private static string Evaluate(string expression) => LoadedSample.Evaluate(Sample.Zoo, expression);
}

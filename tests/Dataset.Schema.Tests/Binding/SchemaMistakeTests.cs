namespace Dataset.Schema.Tests.Binding;

public class SchemaMistakeTests
{
    public static TheoryData<string> Situations => Mistake.Names(SchemaMistakes.All);

    [Theory]
    [MemberData(nameof(Situations))]
    public void Mistake_GivesItsIssueAndNoOther(string situation)
    {
        Mistake mistake = SchemaMistakes.All.Single(m => m.Situation == situation);
        MarkedText text = MarkedText.Read(SchemaText.Path, mistake.WithHeader);
        mistake.AssertIsOnlyOneOf(SchemaText.BindFiles(text.Files).Issues, text);
        Assert.Equal(mistake.Rule.Severity == Severity.Error, SchemaText.BindFiles(text.Files).Model is null);
    }
}

namespace Dataset.Cli.Tests;

/// <summary>The check of data files against a class.</summary>
public sealed class InstanceTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public InstanceTests()
    {
        _workspace.Write("model/main.yaml", """
            id: https://example.org/main
            name: main
            prefixes:
              linkml: https://w3id.org/linkml/
            imports:
              - linkml:types
              - ../parts/place
            default_range: string
            classes:
              Person:
                attributes:
                  name: { required: true }
                  age: { range: integer }
                  home: { range: Place }
            """);
        _workspace.Write("parts/place.yaml", """
            id: https://example.org/place
            name: place
            imports:
              - linkml:types
            prefixes:
              linkml: https://w3id.org/linkml/
            default_range: string
            classes:
              Place:
                attributes:
                  city: { required: true }
            """);
    }

    [Theory]
    [InlineData("a.yaml", "name: Alice\nage: 3\nhome:\n  city: Rome\n")]
    [InlineData("a.json", "{\n  \"name\": \"Alice\",\n  \"age\": 3,\n  \"home\": { \"city\": \"Rome\" }\n}\n")]
    public void SoundInstance_ExitsWithZero(string file, string text)
    {
        _workspace.Write(file, text);

        Assert.Equal(0, _workspace.Run("check", "-s", "model/main.yaml", "-C", "Person", file));
        Assert.StartsWith("1 fact in 1 file: 0 errors", _workspace.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void StreamOfDocuments_IsJudgedOneByOneWithPlacesOfTheFile()
    {
        _workspace.Write("data/all.yaml", "name: Alice\n---\nnmae: Bob\n---\nname: Carol\nage: old\n");

        Assert.Equal(1, _workspace.Run("check", "--schema", "model/main.yaml", "--target-class", "Person", "data/all.yaml"));
        string[] lines = _workspace.Output.Split('\n');
        Assert.StartsWith("data/all.yaml(3,1): error DS0202: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("data/all.yaml(6,6): error DS0204: ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("3 facts in 1 file: 2 errors", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralFiles_AreJudgedTogether()
    {
        _workspace.Write("b.yaml", "name: Bob\n");
        _workspace.Write("a.yaml", "age: 3\n");

        Assert.Equal(1, _workspace.Run("check", "-s", "model/main.yaml", "-C", "Person", "b.yaml", "a.yaml"));
        Assert.StartsWith("a.yaml(1,1): error DS0203: ", _workspace.Output, StringComparison.Ordinal);
        Assert.Contains("2 facts in 2 files", _workspace.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyFile_IsAnError()
    {
        _workspace.Write("a.yaml", "");

        Assert.Equal(1, _workspace.Run("check", "-s", "model/main.yaml", "-C", "Person", "a.yaml"));
        Assert.StartsWith("a.yaml(1,1): error DS0209: ", _workspace.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ImportThatIsNotThere_ExitsWithTwoAtItsLine()
    {
        _workspace.Write("main.yaml", "id: https://example.org/m\nname: m\nimports:\n  - linkml:types\n  - lost\nprefixes:\n  linkml: https://w3id.org/linkml/\n");
        _workspace.Write("a.yaml", "name: x\n");

        Assert.Equal(2, _workspace.Run("check", "-s", "main.yaml", "-C", "Person", "a.yaml"));
        Assert.StartsWith("main.yaml(5,5): error DS0111: 'lost' is no schema file here.", _workspace.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Persn", "a.yaml", "model/main.yaml has no class 'Persn'. Did you mean 'Person'? Classes: Person, Place.")]
    [InlineData("Person", "lost.yaml", "lost.yaml does not exist.")]
    [InlineData("Person", "model", "model cannot be read:")]
    public void WrongName_ExitsWithTwoAndSaysTheWayOut(string className, string file, string message)
    {
        _workspace.Write("a.yaml", "name: x\n");

        Assert.Equal(2, _workspace.Run("check", "-s", "model/main.yaml", "-C", className, file));
        Assert.StartsWith(message, _workspace.Error, StringComparison.Ordinal);
        Assert.Single(_workspace.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(_workspace.Output);
    }

    public void Dispose() => _workspace.Dispose();
}

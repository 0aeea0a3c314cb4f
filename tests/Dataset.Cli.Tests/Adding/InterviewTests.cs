namespace Dataset.Cli.Tests.Adding;

/// <summary>Adding an entry at a terminal.</summary>
public sealed class InterviewTests
{
    [Fact]
    public void RequiredFields_AreAskedForUntilTheyAreRightAndTheEntryIsWritten()
    {
        using Workspace workspace = Garden.Create();
        ScriptedAnswers answers = new(
            ("name: The name of it", "Tall poppy"),
            ("color: one of red, blue", "red: Like a poppy."),
            ("found: a date", "2005-02-30"),
            ("found: a date", "2005"),
            ("grown.by: the identifier of one Grower", "zzz"),
            ("grown.by: the identifier of one Grower", "Koslov"),
            ("by: which one?", "None of these"),
            ("grown.by: the identifier of one Grower", "Wong"),
            ("by: which one?", "ada-wong (Ada Wong)"),
            ("grown: another one?", "no"),
            ("identifier", "blue-poppy"),
            ("identifier", ""),
            ("tall-poppy:\n  name: Tall poppy\n", "yes"));
        workspace.Questions = answers;

        Assert.Equal(0, workspace.Run("new", "plants"));
        Assert.True(answers.IsDone);
        Assert.Equal("seeds/plants/poppies.yaml: tall-poppy was added.\n", workspace.Output);
        Assert.Contains("tall-poppy:\n  name: Tall poppy\n  color: red\n  found: '2005'\n  grown:\n    - by: ada-wong\n\nlate-poppy:", workspace.Read("seeds/plants/poppies.yaml"), StringComparison.Ordinal);
        Assert.Collection(
            answers.Said,
            said => Assert.Contains("my-plant:", said, StringComparison.Ordinal),
            said => Assert.Contains("2005-02-30", said, StringComparison.Ordinal),
            said => Assert.Equal("Nothing is like 'zzz'. Try another spelling. What is not there yet is added first, with 'dataset new growers'.\n", said),
            said => Assert.StartsWith("Try another spelling.", said, StringComparison.Ordinal),
            said => Assert.StartsWith("'blue-poppy' is there already", said, StringComparison.Ordinal));
    }

    [Fact]
    public void WhatARuleDemands_IsAskedForOnceTheAnswersBringItAbout()
    {
        using Workspace workspace = Garden.Create();
        ScriptedAnswers answers = new(
            ("name: The name of it", "The talk"),
            ("kind: one of talk, walk", "walk"),
            ("leader: a text", "Ada"),
            ("One of these is needed.", "route and length"),
            ("route: a text", "Along the wall"),
            ("length: a whole number", "3"),
            ("identifier", "the-walk"),
            ("the-walk:\n  name: The talk\n  kind: walk\n  leader: Ada\n  route: Along the wall\n  length: 3\n", "yes"));
        workspace.Questions = answers;

        int code = workspace.Run("new", "outings");

        Assert.True(code == 0, workspace.Error);
        Assert.True(answers.IsDone);
        Assert.Equal(0, workspace.Run("check"));
    }

    [Fact]
    public void RecordThatNoRuleDemandsMoreOf_IsAskedForNoMore()
    {
        using Workspace workspace = Garden.Create();
        workspace.Questions = new ScriptedAnswers(("name: The name of it", "The talk"), ("kind: one of talk, walk", "talk"), ("the-talk:\n", "yes"));

        Assert.Equal(0, workspace.Run("new", "outings", "the-talk"));
    }

    [Fact]
    public void SeveralFilesThatFit_AreOfferedAndNoWritesNothing()
    {
        using Workspace workspace = Garden.Create();
        workspace.Write("seeds/growers/others.yaml", "eve-li:\n  name: Eve Li\n");
        workspace.Questions = new ScriptedAnswers(("Which file is it for?", "seeds/growers/others.yaml"), ("bob:\n", "no"));

        Assert.Equal(0, workspace.Run("new", "growers", "bob", "--set", "name=Bob"));
        Assert.Equal("eve-li:\n  name: Eve Li\n", workspace.Read("seeds/growers/others.yaml"));
    }

    [Fact]
    public void FileChangedWhileAnswering_IsNotOverwritten()
    {
        using Workspace workspace = Garden.Create();
        workspace.Questions = new MeddlingAnswers(() => workspace.Write("seeds/growers/growers.yaml", Garden.Growers + "# more\n"));

        Assert.Equal(2, workspace.Run("new", "growers", "bob", "--set", "name=Bob"));
        Assert.Contains("was changed in the meantime", workspace.Error, StringComparison.Ordinal);
        Assert.Equal(Garden.Growers + "# more\n", workspace.Read("seeds/growers/growers.yaml"));
    }
}

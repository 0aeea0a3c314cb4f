using Dataset.Site.FullText;
using Dataset.Site.Output;
using Dataset.Site.Rendering;
using Dataset.Site.Tests.Library;

namespace Dataset.Site.Tests;

/// <summary>The index of the full text, made by a program that a test puts in the place of Pagefind.</summary>
public sealed class FullTextTests : IDisposable
{
    private readonly TemporaryFolder _site = new();
    private readonly TemporaryFolder _programs = new();

    [Fact]
    public void NothingInstalled_IsNoProgram() => Assert.Null(PagefindProgram.Find(_programs.Path));

    [Fact]
    public void SameInputs_TheProgramIsNotRun()
    {
        Write("echo one > \"$6/pagefind.js\"; echo two > \"$6/pagefind-ui.js\"", "inputs");

        Assert.Equal(new OutputSummary(0, 1, 0), Write("exit 3", "inputs"));
        Assert.True(File.Exists(_site.File("pagefind/pagefind.js")));
        Assert.False(File.Exists(_site.File("pagefind/pagefind-ui.js")), "An interface of Pagefind's own was kept.");
    }

    [Fact]
    public void OtherInputs_WhatIsGoneFromTheIndexIsRemovedAndNothingElse()
    {
        Write("echo one > \"$6/old\"", "a");
        File.WriteAllText(_site.File("pagefind/mine.txt"), "");

        Assert.Equal(new OutputSummary(1, 0, 1), Write("echo two > \"$6/new\"", "b"));
        new FullTextIndex(_site.Path).Remove();

        Assert.False(File.Exists(_site.File("pagefind/new")));
        Assert.True(File.Exists(_site.File("pagefind/mine.txt")));
    }

    [Fact]
    public void ProgramFails_SaysWhyAndTheWayOut()
    {
        SiteOutputException failed = Assert.Throws<SiteOutputException>(() => Write("echo no memory >&2; exit 1", "a"));

        Assert.Contains("no memory", failed.Message, StringComparison.Ordinal);
        Assert.Contains("--no-full-text", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FactPage_CarriesMarksForTheIndexOnlyWhereThereIsOne()
    {
        RenderedSite with = new(LibraryCatalog.Create(), new SiteSettings { HasFullText = true });

        Assert.Equal("Authors", with.Page("authors/mary-shelley.html").QuerySelector("[data-pagefind-body]")?.GetAttribute("data-collection"));
        Assert.Null(with.Page("authors/index.html").QuerySelector("[data-pagefind-body]"));
        Assert.Null(RenderedSite.Of("library").Page("authors/mary-shelley.html").QuerySelector("[data-pagefind-body]"));
        Assert.NotNull(with.Page("search/index.html").QuerySelector(".full-text form"));
        Assert.Contains("without the full text", RenderedSite.Of("library").Page("search/index.html").QuerySelector(".full-text")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _site.Dispose();
        _programs.Dispose();
    }

    private OutputSummary Write(string script, string inputs)
    {
        string program = _programs.File("program");
        File.WriteAllText(program, $"#!/bin/sh\nmkdir -p \"$6\"\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        }

        return new FullTextIndex(_site.Path).Write(new PagefindProgram(program, "1"), LibraryCatalog.Create().Collections, inputs);
    }
}

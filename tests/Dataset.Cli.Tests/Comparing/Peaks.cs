using System.Diagnostics;
using System.Reflection;

namespace Dataset.Cli.Tests.Comparing;

/// <summary>Three states of a small dataset, with what a person says that changed between them.</summary>
internal static class Peaks
{
    public static string Folder { get; } = Path.Combine(
        typeof(Peaks).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "tests", "Dataset.Cli.Tests", "Comparing", "peaks");

    public static string State(string name) => Path.Combine(Folder, name);

    public static string Expected(string file) => File.ReadAllText(Path.Combine(Folder, file));

    /// <summary>A repository with the states as tags, made an hour apart; the folder of the dataset is <c>data/seeds</c>.</summary>
    public static Workspace Repository(params (string Tag, string State)[] states)
    {
        Workspace workspace = new();
        Git(workspace, "init", "--quiet", "--object-format=sha1");
        workspace.Write("other.txt", "no part of the dataset");
        for (int i = 0; i < states.Length; i++)
        {
            workspace.Delete("data/seeds/mountains");
            workspace.Copy(State(states[i].State), "data/seeds");
            Commit(workspace, $"2024-05-01T1{i}:00:00+02:00", states[i].Tag);
        }

        return workspace;
    }

    /// <summary>Commits everything with that date, and puts a tag on it.</summary>
    public static void Commit(Workspace workspace, string date, string tag)
    {
        Git(workspace, "add", "--all");
        Git(workspace, date, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "--no-gpg-sign", "--message", tag);
        Git(workspace, "-c", "tag.gpgSign=false", "tag", tag);
    }

    private static void Git(Workspace workspace, params string[] arguments)
    {
        string date = arguments[0].Contains('T', StringComparison.Ordinal) ? arguments[0] : "";
        ProcessStartInfo start = new("git", date.Length > 0 ? arguments[1..] : arguments) { WorkingDirectory = workspace.Folder, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["GIT_AUTHOR_DATE"] = start.Environment["GIT_COMMITTER_DATE"] = date.Length > 0 ? date : null;
        using Process git = Process.Start(start)!;
        string error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, error);
    }
}

using Dataset.Cli.Checking;
using Dataset.Cli.Comparing;
using Dataset.Cli.Reports;
using Dataset.Cli.Shell;
using Dataset.Schema.Diff;

namespace Dataset.Cli.Releasing;

/// <summary>Writes down a release: which facts a revision has, and what changed in them since the release before.</summary>
/// <param name="terminal">Where to read and write.</param>
internal sealed class ReleaseRun(Terminal terminal)
{
    private readonly PathNames _names = new(terminal.Folder);

    /// <summary>Runs.</summary>
    /// <param name="settings">What to release.</param>
    /// <param name="cancel">Ends it early.</param>
    /// <returns>One of <see cref="ExitCode"/>; errors where the facts may not be released as this version. Then nothing is written.</returns>
    public int Execute(ReleaseSettings settings, CancellationToken cancel)
    {
        StateReader reader = new(_names, new FileLoop(Environment.ProcessorCount, cancel));
        ReleaseFolder folder = new(_names.Absolute(settings.Seeds), _names);
        DatasetState state = reader.ReadRevision(settings.Revision, settings.Seeds);
        Version version = SemanticVersion.Parse(state.Snapshot.Schema.Content.Version)
            ?? throw new UnusableException($"The schema of {settings.Revision} states no version of three numbers, but '{state.Snapshot.Schema.Content.Version}'. Write one, as in 'version: 1.0.0', and commit it.");
        Version? previous = folder.Versions.LastOrDefault();
        DatasetState? before = previous is null ? null : Before(previous, settings, reader, folder);
        DatasetDiff? diff = before is null ? null : DatasetComparer.Compare(before.Snapshot, state.Snapshot);
        if (Refusal(state, version, previous, diff) is { } refusal)
        {
            terminal.Error.Write($"{refusal} Nothing was written.\n");
            return ExitCode.Errors;
        }

        GitRevision revision = new(_names.Absolute("."), settings.Revision);
        cancel.ThrowIfCancellationRequested();
        string written = folder.Write(new Release(
            version, previous, revision.Date, revision.Commit, diff ?? new DatasetDiff("", version.ToString(), [], []), before?.Snapshot.Plain() ?? [], state.Snapshot.Plain()));
        terminal.Output.Write($"{written}: {(diff is null ? "the first release." : DiffWords.Summary(diff))} Commit the folder, then 'git tag v{version}'.\n");
        return ExitCode.Success;
    }

    /// <summary>The state of the release before, which must be the one that was written down.</summary>
    private static DatasetState Before(Version previous, ReleaseSettings settings, StateReader reader, ReleaseFolder folder)
    {
        string since = settings.Since ?? $"v{previous}";
        DatasetState before = reader.ReadRevision(since, settings.Seeds);
        return folder.Holds(previous, before.Snapshot.Plain())
            ? before
            : throw new UnusableException($"{since} does not have the facts of release {previous}. Give the revision that has with --since.");
    }

    private static string? Refusal(DatasetState state, Version version, Version? previous, DatasetDiff? diff)
    {
        if (state.Errors > 0)
        {
            return $"{state.Name} has errors; 'dataset check' lists them.";
        }

        if (diff is null || previous is null)
        {
            return null;
        }

        return diff.Step switch
        {
            VersionStep.None => $"Nothing changed since {previous}.",
            VersionStep.Refused => $"Identifiers are gone: {string.Join(", ", diff.Facts.Where(fact => fact.Step == VersionStep.Refused).Select(fact => $"{fact.Collection}/{fact.Id}"))}. 'dataset explain DS0401' says how they are kept.",
            _ when version < SemanticVersion.Next(previous, diff.Step) =>
                $"The changes since {previous} need a {DiffWords.Of(diff.Step)} step, to {SemanticVersion.Next(previous, diff.Step)} or higher, but the schema states {version}. Write that version into the schema and commit it.",
            _ => null,
        };
    }
}

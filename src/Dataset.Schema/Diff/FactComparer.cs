namespace Dataset.Schema.Diff;

/// <summary>Compares a fact with itself at another time.</summary>
internal static class FactComparer
{
    /// <summary>What became of a fact, or null when nothing did.</summary>
    /// <param name="old">The fact before, or null where there was none.</param>
    /// <param name="new">The fact after, or null where there is none.</param>
    /// <param name="disputes">The disputes about it that appeared or went.</param>
    public static FactChange? Compare(PlainFact? old, PlainFact? @new, EquatableArray<DisputeChange> disputes)
    {
        if (old is null || @new is null)
        {
            PlainFact fact = (@new ?? old)!;
            ChangeKind kind = old is null ? ChangeKind.Added : ChangeKind.Removed;
            return Change(fact, [], disputes, [kind]);
        }

        EquatableArray<FieldChange> fields = Standing(old, @new, RecordComparer.Compare(old.Record, @new.Record)).ToEquatableArray();
        return fields.Count + disputes.Count == 0 ? null : Change(@new, fields, disputes, fields.Select(field => field.Kind));
    }

    private static FactChange Change(PlainFact fact, EquatableArray<FieldChange> fields, EquatableArray<DisputeChange> disputes, IEnumerable<ChangeKind> kinds)
    {
        IEnumerable<ChangeKind> all = disputes.Count > 0 ? kinds.Append(ChangeKind.Disputed) : kinds;
        return new FactChange(fact.Collection, fact.Id, fact.Label, all.Distinct().OrderBy(kind => kind).ToEquatableArray()) { Fields = fields, Disputes = disputes };
    }

    /// <summary>The changes, where that of the standing is part of the retraction or the move that it says.</summary>
    private static IEnumerable<FieldChange> Standing(PlainFact old, PlainFact @new, IReadOnlyList<FieldChange> changes)
    {
        ChangeKind meant = changes.Any(change => change.Kind == ChangeKind.Moved) ? ChangeKind.Moved : ChangeKind.Retracted;
        bool fell = @new.IsObsolete && !old.IsObsolete;
        return changes.Select(change => fell && @new.Record.Find(change.Path)?.Role == FieldRole.Standing ? change with { Kind = meant } : change);
    }
}

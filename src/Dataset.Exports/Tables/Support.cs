namespace Dataset.Exports.Tables;

/// <summary>What a citation carries.</summary>
/// <param name="Path">The field that it names, or the record that holds it where it names none.</param>
/// <param name="IsNamed">Whether it names a field.</param>
/// <param name="Source">The source that it cites.</param>
internal sealed record Support(string Path, bool IsNamed, IFact Source)
{
    /// <summary>
    /// Whether it carries a value. One that names no field carries what lies in the record that holds it, except where a record further in
    /// has citations of its own: what one side of a dispute says does not rest on the sources of the other.
    /// </summary>
    /// <param name="path">The place of the value.</param>
    /// <param name="citing">The innermost record around the value that has citations.</param>
    public bool Carries(string path, string citing) => IsNamed
        ? path.StartsWith(Path, StringComparison.Ordinal) && (path.Length == Path.Length || path[Path.Length] is '.' or '[')
        : citing == Path;
}

using System.Globalization;
using Dataset.Exports.Shapes;

namespace Dataset.Exports.Tables;

/// <summary>Finds the citations in a fact, also inside the records that it holds, by the roles of their classes and slots.</summary>
internal static class SupportReader
{
    /// <summary>The place of a field in a record.</summary>
    /// <param name="record">The place of the record; empty for the fact.</param>
    /// <param name="field">The name of the field.</param>
    public static string PathOf(string record, string field) => record.Length == 0 ? field : $"{record}.{field}";

    /// <summary>The place of a value of a field.</summary>
    /// <param name="path">The place of the field.</param>
    /// <param name="field">The field.</param>
    /// <param name="index">The place in its list, from 0.</param>
    public static string PathOf(string path, FieldShape field, int index) =>
        field.IsMultivalued ? string.Create(CultureInfo.InvariantCulture, $"{path}[{index + 1}]") : path;

    /// <summary>Whether a field holds citations.</summary>
    /// <param name="field">A field.</param>
    public static bool IsCitation(FieldShape field) => field.Record?.Classes.Any(c => c.HasRole(Vocabulary.Citation)) == true;

    /// <summary>What the citations in a fact carry, in the order in which they stand.</summary>
    /// <param name="shape">The shape of the fact.</param>
    /// <param name="fact">The fact.</param>
    public static List<Support> Read(RecordShape shape, IFact fact)
    {
        List<Support> supports = [];
        Add(supports, shape, fact, [""]);
        return supports;
    }

    /// <param name="supports">Where to add.</param>
    /// <param name="shape">The shape of the record.</param>
    /// <param name="record">The record.</param>
    /// <param name="around">The places of the record and of those around it, the innermost first, and so of the fact last.</param>
    private static void Add(List<Support> supports, RecordShape shape, IRecord record, List<string> around)
    {
        foreach (FieldShape field in shape.Fields.Where(f => f.Record is not null))
        {
            foreach ((int index, IRecord inner) in field.Values(record).Cast<IRecord>().Index())
            {
                if (IsCitation(field))
                {
                    supports.AddRange(Of(inner, shape, around));
                }
                else
                {
                    Add(supports, field.Record!, inner, [PathOf(PathOf(around[0], field.Name), field, index), .. around]);
                }
            }
        }
    }

    private static IEnumerable<Support> Of(IRecord citation, RecordShape holder, List<string> around)
    {
        if (citation.Class.FindSlotByUri(Vocabulary.CitedSource)?.GetValues(citation).OfType<IFact>().FirstOrDefault() is not { } source)
        {
            return [];
        }

        string[] names = [.. (citation.Class.FindSlotByUri(Vocabulary.Supports)?.GetValues(citation) ?? []).OfType<string>()];

        // A name is that of a field of the holder, else of the fact as a whole.
        return names.Length == 0
            ? [new Support(around[0], IsNamed: false, source)]
            : names.Select(name => new Support(PathOf(holder.Fields.Any(f => f.Name == name) ? around[0] : around[^1], name), IsNamed: true, source));
    }
}

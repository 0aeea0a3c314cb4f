using Dataset.Exports.Shapes;

namespace Dataset.Exports.Tables;

/// <summary>Takes a fact apart into statements: each value, and the sources that say so.</summary>
internal static class StatementReader
{
    /// <summary>The statements of a fact, in the order of its fields. Citations are no statements, they are what statements rest on.</summary>
    /// <param name="shape">The shape of the fact.</param>
    /// <param name="fact">The fact.</param>
    public static List<Statement> Read(RecordShape shape, IFact fact)
    {
        List<Statement> statements = [];
        List<Support> supports = SupportReader.Read(shape, fact);
        HashSet<string> citing = [.. supports.Where(s => !s.IsNamed).Select(s => s.Path)];
        Add(shape, fact, "", "");
        return statements;

        void Add(RecordShape shape, IRecord record, string place, string innermost)
        {
            string inner = citing.Contains(place) ? place : innermost;
            foreach (FieldShape field in shape.Fields.Where(f => !SupportReader.IsCitation(f)))
            {
                string path = SupportReader.PathOf(place, field.Name);
                foreach ((int index, object value) in field.Values(record).Index())
                {
                    string at = SupportReader.PathOf(path, field, index);
                    if (field.Record is { } held)
                    {
                        Add(held, (IRecord)value, at, inner);
                    }
                    else
                    {
                        statements.Add(new Statement(at.Split('.', '[')[0], at, CanonicalText.Of(value), [.. supports.Where(s => s.Carries(at, inner)).Select(s => s.Source).Distinct()]));
                    }
                }
            }
        }
    }
}

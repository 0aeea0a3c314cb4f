using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>Finds the class of a record by its type designator.</summary>
internal sealed class DesignatorBinder(SchemaModel schema, IssueList issues)
{
    /// <summary>The classes that a record can be of, the most likely first; at least one.</summary>
    /// <param name="range">The class of the slot that holds the record; it has a type designator.</param>
    /// <param name="body">The record.</param>
    /// <param name="isNamed">Whether the record names its class; a name that is none is reported.</param>
    public IReadOnlyList<ClassModel> Classes(ClassPlan range, YamlNode body, out bool isNamed)
    {
        EquatableArray<ClassModel> concrete = schema.Concrete(range.Model.Name);
        YamlNode? written = (body as YamlMapping)?.Find(range.TypeDesignator!.Name)?.Value;
        isNamed = written is YamlScalar && !CoreSchema.IsNull(written);
        if (!isNamed)
        {
            return concrete.Count > 0 ? concrete : [range.Model];
        }

        string name = ((YamlScalar)written!).Value;
        if (schema.FindDesignated(range.Model.Name, name) is { } found)
        {
            return [found];
        }

        IEnumerable<string> names = concrete.Select(c => c.TypeNames[0]);
        issues.Add(Rules.FactTypeDesignator, written.Span, issues.Rename(written.Span, name, names), name, Suggestion.For(name, names), string.Join(", ", names));
        return [range.Model];
    }
}

using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>A record whose fields are being bound.</summary>
/// <param name="plan">Its class.</param>
/// <param name="key">The key that it stands under, or null.</param>
/// <param name="fields">Its fields as written.</param>
internal sealed class OpenRecord(ClassPlan plan, YamlScalar? key, YamlMapping fields)
{
    // Sound records need neither.
    private HashSet<string>? _meant;
    private List<(string Field, int Issue)>? _inside;

    public ClassPlan Plan => plan;

    public ClassModel Model => plan.Model;

    public YamlScalar? Key => key;

    public YamlMapping Fields => fields;

    /// <summary>The field that is being bound; the records in it are inside of this one.</summary>
    public YamlEntry? Current { get; set; }

    /// <summary>Whether the class has a field that can be written among the others.</summary>
    public bool Knows(string field) => plan.IndexOf(field) is var index and >= 0 && (key is null || index != plan.KeyIndex);

    /// <summary>Remembers that a field is written under a wrong name or in a wrong place, which is reported, so that it is not missing.</summary>
    public void Mean(string field) => (_meant ??= []).Add(field);

    /// <summary>Remembers that a field is written inside of another one, where an issue says so. A record inside that is bound another way loses that issue.</summary>
    public void MeanInside(string field, int issue) => (_inside ??= []).Add((field, issue));

    /// <summary>Whether a field is written under a wrong name or in a wrong place.</summary>
    public bool IsMeant(string field, IssueList issues) =>
        _meant?.Contains(field) == true || _inside?.Exists(inside => inside.Field == field && issues.Has(inside.Issue, Rules.FactUnknownField, field)) == true;
}

using Dataset.Schema.Model;

namespace Dataset.Schema.Binding;

/// <summary>Gives a slot whose values can have one of several ranges what these have in common.</summary>
internal sealed class Unions(IReadOnlyDictionary<string, InheritedClass> classes)
{
    /// <summary>The slot with its alternatives: classes meet in a common ancestor, equal types are that type, all else is of no fixed type.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="branches">The slot with each range that it can have.</param>
    public SlotModel Of(SlotModel slot, IEnumerable<SlotModel> branches)
    {
        SlotModel[] alternatives = [.. branches.SelectMany(branch => branch.Alternatives.Count > 0 ? branch.Alternatives : [branch])];
        SlotModel first = alternatives[0];
        bool isOneKind = Array.TrueForAll(alternatives, other => other.Kind == first.Kind);
        bool isOneRange = Array.TrueForAll(alternatives, other => other.Range == first.Range);
        SlotModel union = slot with { Alternatives = alternatives.ToEquatableArray(), Form = slot.IsMultivalued ? SlotForm.List : SlotForm.Single };
        if (isOneKind && first.Kind is ValueKind.Reference or ValueKind.Inlined)
        {
            return union with
            {
                Range = Common(alternatives.Select(alternative => alternative.Range)),
                Kind = first.Kind,
                Type = BuiltInTypes.OfKind(first.Kind),
                IsPolymorphic = first.Kind == ValueKind.Inlined,
            };
        }

        return isOneRange || (isOneKind && first.Kind is not (ValueKind.Enum or ValueKind.Any))
            ? union with { Range = first.Range, Kind = first.Kind, Type = first.Kind == ValueKind.Enum ? BuiltInTypes.Text : BuiltInTypes.OfKind(first.Kind) }
            : union with { Range = string.Join(" | ", alternatives.Select(alternative => alternative.Range).Distinct()), Kind = ValueKind.Any, Type = BuiltInTypes.OfKind(ValueKind.Any) };
    }

    /// <summary>The nearest class that all descend from, a parent before a mixin; the empty string when there is none.</summary>
    private string Common(IEnumerable<string> names)
    {
        InheritedClass[] all = [.. names.Distinct().Select(name => classes[name])];
        return all[0].Lineage
            .Where(candidate => all.All(c => c.Lineage.Contains(candidate)))
            .OrderBy(candidate => candidate.Class.Flag("mixin"))
            .FirstOrDefault()?.Name ?? "";
    }
}

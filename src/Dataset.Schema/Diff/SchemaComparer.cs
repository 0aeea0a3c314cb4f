using Dataset.Schema.Model;

namespace Dataset.Schema.Diff;

/// <summary>Compares two schemas by what programs and queries rely on.</summary>
internal sealed class SchemaComparer
{
    private readonly List<SchemaChange> _changes = [];

    private SchemaComparer()
    {
    }

    /// <summary>What changed, in the order of the schema.</summary>
    public static IReadOnlyList<SchemaChange> Compare(SchemaContent old, SchemaContent @new)
    {
        SchemaComparer comparer = new();
        comparer.Match("collection", "", old.Collections, @new.Collections, collection => collection.Name, comparer.Collections);
        comparer.Match("class", "", old.Classes, @new.Classes, model => model.Name, comparer.Classes);
        comparer.Match("enum", "", old.Enums, @new.Enums, model => model.Name, comparer.Enums);
        comparer.Match("inverse", "", old.Inverses, @new.Inverses, inverse => $"{inverse.TargetClass}.{inverse.Name}", comparer.Inverses);
        if (Texts(old) != Texts(@new) || !old.Metadata.Equals(@new.Metadata) || !old.Prefixes.Equals(@new.Prefixes))
        {
            comparer.Add(VersionStep.Patch, "schema", Reworded);
        }

        return comparer._changes;
    }

    private const string Reworded = "other words or conditions";

    private static (string, string, string, string, string) Texts(SchemaContent content) =>
        (content.Name, content.Title, content.Description, content.Uri, content.License);

    private void Add(VersionStep step, string element, string words) => _changes.Add(new SchemaChange(step, element, words));

    /// <summary>Pairs the elements of two lists by name.</summary>
    private void Match<T>(string noun, string prefix, IEnumerable<T> old, IEnumerable<T> @new, Func<T, string> name, Action<string, T, T> compare)
        where T : class
    {
        Dictionary<string, T> before = old.ToDictionary(name);
        Dictionary<string, T> after = @new.ToDictionary(name);
        foreach (string gone in before.Keys.Where(key => !after.ContainsKey(key)))
        {
            Add(VersionStep.Major, $"{noun} {prefix}{gone}", "removed");
        }

        foreach (KeyValuePair<string, T> element in after)
        {
            string title = $"{noun} {prefix}{element.Key}";
            if (before.TryGetValue(element.Key, out T? was))
            {
                compare(title, was, element.Value);
            }
            else if (element.Value is SlotModel { IsRequired: true })
            {
                Add(VersionStep.Major, title, "added, and must have a value");
            }
            else
            {
                Add(VersionStep.Minor, title, "added");
            }
        }
    }

    /// <summary>Adds a change of words when nothing that counts for more was found since.</summary>
    private void AddReworded(string element, bool isEqual, int since)
    {
        if (!isEqual && _changes.Count == since)
        {
            Add(VersionStep.Patch, element, Reworded);
        }
    }

    private void Differ(string element, string what, string old, string @new)
    {
        if (old != @new)
        {
            Add(VersionStep.Major, element, $"{what}: {old} -> {@new}");
        }
    }

    private void Collections(string element, CollectionModel old, CollectionModel @new)
    {
        int since = _changes.Count;
        Differ(element, "class", old.Class, @new.Class);
        Differ(element, "C# name", old.CSharpName, @new.CSharpName);
        Differ(element, "named members", Word(old.HasNamedMembers), Word(@new.HasNamedMembers));
        AddReworded(element, old.Equals(@new), since);
    }

    private void Classes(string element, ClassModel old, ClassModel @new)
    {
        int since = _changes.Count;
        Differ(element, "parents", Parents(old), Parents(@new));
        Differ(element, "abstract", Word(old.IsAbstract), Word(@new.IsAbstract));
        Match("slot", $"{@new.Name}.", old.Slots, @new.Slots, slot => slot.Name, Slots);

        // The number is the place among all classes: another class moves it.
        AddReworded(element, old.Equals(@new with { Number = old.Number }), since);
    }

    private void Slots(string element, SlotModel old, SlotModel @new)
    {
        int since = _changes.Count;
        Differ(element, "type", Type(old), Type(@new));
        Differ(element, "must have a value", Word(old.IsRequired), Word(@new.IsRequired));
        Differ(element, "identifies", Word(old.IsIdentifier || old.IsKey), Word(@new.IsIdentifier || @new.IsKey));
        AddReworded(element, old.Equals(@new), since);
    }

    private void Enums(string element, EnumModel old, EnumModel @new)
    {
        int since = _changes.Count;
        Match("value", $"{@new.Name}.", old.Values, @new.Values, value => value.Text, (value, was, now) => AddReworded(value, was.Equals(now), _changes.Count));
        AddReworded(element, old.Equals(@new), since);
    }

    private void Inverses(string element, InverseModel old, InverseModel @new)
    {
        Differ(element, "class", old.HolderClass, @new.HolderClass);
    }

    private static string Parents(ClassModel model) => string.Join(", ", model.DirectAncestors.DefaultIfEmpty("none"));

    private static string Type(SlotModel slot) => slot.Form switch
    {
        SlotForm.List => $"list of {Value(slot)}",
        SlotForm.Keyed => $"mapping to {Value(slot)}",
        _ => Value(slot),
    };

    // A type of the schema's own that is renamed and keeps its kind is the same to programs.
    private static string Value(SlotModel slot) => slot.Kind switch
    {
        ValueKind.Reference => $"reference to {slot.Range}",
        ValueKind.Inlined or ValueKind.Enum => slot.Range,
        _ => slot.Kind.ToString().ToLowerInvariant(),
    };

    private static string Word(bool value) => value ? "yes" : "no";
}

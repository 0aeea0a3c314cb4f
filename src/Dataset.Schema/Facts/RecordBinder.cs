using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>Binds one fact and the records it holds by value.</summary>
internal sealed class RecordBinder(SchemaModel schema, CollectionModel collection, YamlScalar id, IssueList issues)
{
    private readonly List<ReferenceKey> _references = [];
    private readonly List<FactKey> _nested = [];
    private readonly List<NameMark> _marks = [];
    private readonly ScalarBinder _scalars = new(issues);
    private readonly Stack<ClassModel> _holders = new();

    /// <summary>The key of the fact, and those of identified records that it holds by value.</summary>
    public IEnumerable<FactKey> Keys =>
        [new FactKey(collection.Name, collection.Class, id.Value, _references.Distinct().ToEquatableArray()), .. _nested];

    public IEnumerable<NameMark> Marks => _marks;

    public BoundFact BindFact(YamlNode body)
    {
        if (IdSyntax.Problem(id.Value) is { } problem)
        {
            issues.Add(Rules.FactId, id.Span, id.Value, problem);
        }

        Mark(NameKind.Identifier, id, id.Value, collection.Name, collection.Class);
        return new BoundFact(collection.Name, id.Value, BindRecord(schema.Class(collection.Class), id, body));
    }

    /// <summary>Binds a record.</summary>
    /// <param name="model">Its class.</param>
    /// <param name="key">The key that carries its identifier, or null.</param>
    /// <param name="body">Its fields.</param>
    private BoundRecord BindRecord(ClassModel model, YamlScalar? key, YamlNode body)
    {
        FactValue?[] values = new FactValue?[model.Slots.Count];
        if (key is not null)
        {
            values[IndexOf(model, model.Identifier!.Name)] = new ScalarValue(key.Value);
        }

        YamlMapping? fields = body as YamlMapping;
        if (fields is null && body is not (YamlBroken or YamlScalar { IsPlain: true, Value: "" }))
        {
            issues.Add(Rules.FactShape, body.Span, Named(model, key), Shape(body), "a mapping of fields", $"Write each field of the {model.Name} on a line of its own, as in 'name: ...'.");
        }
        else if (body is not YamlBroken)
        {
            BindFields(model, key, fields, values);
            CheckRequired(model, key, body, fields, values);
        }

        return new BoundRecord(model.Name, values.ToEquatableArray());
    }

    private void BindFields(ClassModel model, YamlScalar? key, YamlMapping? fields, FactValue?[] values)
    {
        _holders.Push(model);
        foreach (YamlEntry field in fields?.Entries ?? [])
        {
            int index = IndexOf(model, field.Key.Value);
            if (index < 0)
            {
                IEnumerable<string> names = model.Slots.Where(slot => fields!.Find(slot.Name) is null).Select(slot => slot.Name);
                string hint = Suggestion.For(field.Key.Value, names);
                issues.Add(Rules.FactUnknownField, field.Key.Span, field.Key.Value, model.Name, hint.Length > 0 ? hint : $" Fields are: {string.Join(", ", model.Slots.Select(slot => slot.Name))}.");
                continue;
            }

            SlotModel slot = model.Slots[index];
            FactValue? value = BindSlot(slot, field.Value, fields!);
            if (key is not null && slot.IsIdentifier)
            {
                CheckRepeatedId(key, field.Value);
            }
            else
            {
                values[index] = value;
            }
        }

        _holders.Pop();
    }

    private FactValue? BindSlot(SlotModel slot, YamlNode node, YamlMapping siblings)
    {
        if (node is YamlBroken || ScalarBinder.IsNull(node))
        {
            return null;
        }

        switch (slot.Form)
        {
            case SlotForm.Keyed when node is YamlMapping mapping:
                return List(mapping.Entries.Select(entry => (FactValue?)new RecordValue(BindKeyed(slot, entry))));
            case SlotForm.Keyed:
                issues.Add(Rules.FactShape, node.Span, $"'{slot.Name}'", Shape(node), "a mapping of identifiers to records", "Write each record under its identifier.");
                return null;
            case SlotForm.List when node is YamlSequence list:
                return List(list.Items.Select(item => BindItem(slot, item, siblings)));
            case SlotForm.List:
                issues.Add(Rules.FactShape, node.Span, $"'{slot.Name}'", Shape(node), "a list", "Write each value on a line of its own, behind '- '.");
                return null;
            default:
                return BindValue(slot, node, siblings);
        }
    }

    private BoundRecord BindKeyed(SlotModel slot, YamlEntry entry)
    {
        ClassModel model = schema.Class(slot.Range);
        AddNested(model, entry.Key);
        return BindRecord(model, entry.Key, entry.Value);
    }

    private FactValue? BindItem(SlotModel slot, YamlNode item, YamlMapping siblings)
    {
        if (!ScalarBinder.IsNull(item))
        {
            return BindValue(slot, item, siblings);
        }

        issues.Add(Rules.FactShape, item.Span, $"'{slot.Name}'", "a list with an empty value", "values", "Write the value behind '- ', or remove the line.");
        return null;
    }

    private FactValue? BindValue(SlotModel slot, YamlNode node, YamlMapping siblings)
    {
        switch (node)
        {
            case YamlBroken:
                return null;
            case YamlMapping mapping when slot.Kind == ValueKind.Inlined:
                ClassModel model = schema.Class(slot.Range);
                if (model.Identifier is { } identifier && mapping.Find(identifier.Name)?.Value is YamlScalar nested)
                {
                    AddNested(model, nested);
                }

                return new RecordValue(BindRecord(model, null, mapping));
            case YamlScalar scalar when slot.Kind != ValueKind.Inlined:
                return BindScalar(slot, scalar, siblings);
            default:
                string expected = slot.Kind == ValueKind.Inlined ? $"the fields of a {slot.Range}" : "a single value";
                string advice = slot.Kind switch
                {
                    ValueKind.Inlined => "Write them as a mapping, each on a line of its own.",
                    ValueKind.Reference => $"Write the identifier of the {slot.Range}.",
                    _ => "Write the value behind the colon, in quotes if it holds ': ' or begins with a bracket.",
                };
                issues.Add(Rules.FactShape, node.Span, $"'{slot.Name}'", Shape(node), expected, advice);
                return null;
        }
    }

    private FactValue? BindScalar(SlotModel slot, YamlScalar scalar, YamlMapping siblings)
    {
        if (slot.Kind == ValueKind.Enum)
        {
            return _scalars.BindEnum(slot, schema.Enum(slot.Range), scalar);
        }

        if (_scalars.Bind(slot, scalar) is not { } text)
        {
            return null;
        }

        if (slot.Kind == ValueKind.Reference)
        {
            _references.Add(new ReferenceKey(schema.ReferenceSlot(slot), slot.Range, text));
            Mark(NameKind.Reference, scalar, text, slot.Name, slot.Range);
            return new ReferenceValue(text);
        }

        if (slot.Uri == Roles.Supports)
        {
            CheckSupported(slot, scalar);
        }
        else if (slot.Uri == Roles.DisputedField
            && _holders.Peek().Slots.FirstOrDefault(s => s.Uri == Roles.Subject) is { } subject
            && siblings.Find(subject.Name)?.Value is YamlScalar target)
        {
            Mark(NameKind.Field, scalar, text, target.Value, slot.Name);
        }

        return new ScalarValue(text);
    }

    private void CheckRequired(ClassModel model, YamlScalar? key, YamlNode body, YamlMapping? fields, FactValue?[] values)
    {
        List<string> missing = [];
        for (int i = 0; i < values.Length; i++)
        {
            SlotModel slot = model.Slots[i];
            bool isWritten = fields?.Find(slot.Name) is { } field && !ScalarBinder.IsNull(field.Value) && field.Value is not YamlSequence { Items.Count: 0 };
            if (slot.IsRequired && values[i] is null && !isWritten)
            {
                missing.Add($"'{slot.Name}'");
            }
        }

        if (missing.Count > 0)
        {
            SourceSpan at = key?.Span ?? fields?.Entries.FirstOrDefault()?.Key.Span ?? body.Span;
            string names = string.Join(" and no ", missing);
            issues.Add(Rules.FactMissingField, at, Named(model, key), names, model.Name, missing.Count == 1 ? "it" : "each");
        }
    }

    private void CheckRepeatedId(YamlScalar key, YamlNode value)
    {
        if (value is YamlScalar repeated && repeated.Value != key.Value)
        {
            issues.Add(Rules.FactId, value.Span, repeated.Value, $"The fact stands under '{key.Value}'. Leave this line out, or write the same identifier.");
        }
    }

    /// <summary>A citation supports fields of what holds it: the record around it, or the fact as a whole.</summary>
    private void CheckSupported(SlotModel slot, YamlScalar scalar)
    {
        ClassModel[] around = [.. _holders.Skip(1)];
        if (around.Length > 0 && !around.Any(holder => holder.FindSlot(scalar.Value) is not null))
        {
            ClassModel holder = around[0];
            issues.Add(Rules.FactFieldName, scalar.Span, slot.Name, scalar.Value, holder.Name, Suggestion.For(scalar.Value, holder.Slots.Select(s => s.Name)));
        }
    }

    private void AddNested(ClassModel model, YamlScalar identifier)
    {
        _nested.Add(new FactKey("", model.Name, identifier.Value, []));
        Mark(NameKind.Identifier, identifier, identifier.Value, "", model.Name);
    }

    private void Mark(NameKind kind, YamlScalar at, string name, string owner, string className) =>
        _marks.Add(new NameMark(kind, name, owner, className, at.Span));

    private static ListValue List(IEnumerable<FactValue?> items) => new([.. items.Where(item => item is not null).Select(item => item!)]);

    private static int IndexOf(ClassModel model, string name)
    {
        for (int i = 0; i < model.Slots.Count; i++)
        {
            if (model.Slots[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private static string Named(ClassModel model, YamlScalar? key) => key is null ? $"This {model.Name}" : $"'{key.Value}'";

    private static string Shape(YamlNode node) => node switch
    {
        YamlMapping => "a mapping",
        YamlSequence => "a list",
        _ => "a single value",
    };
}

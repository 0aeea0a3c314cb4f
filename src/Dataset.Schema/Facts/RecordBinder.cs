using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>Binds one fact and the records it holds by value.</summary>
internal sealed class RecordBinder
{
    private readonly SchemaModel _schema;
    private readonly IssueList _issues;
    private readonly FactNames _names;
    private readonly ScalarBinder _scalars;
    private readonly ValueBinder _values;

    /// <summary>The classes of the records that are being bound, the innermost first.</summary>
    private readonly Stack<ClassModel> _holders = new();

    public RecordBinder(SchemaModel schema, FactNames names, IssueList issues)
    {
        _schema = schema;
        _issues = issues;
        _names = names;
        _scalars = new ScalarBinder(issues);
        _values = new ValueBinder(this, _scalars, schema, names, issues);
    }

    public IEnumerable<ClassModel> Holders => _holders;

    /// <summary>Binds a fact of a collection.</summary>
    public BoundFact BindFact(CollectionModel collection, YamlScalar id, YamlNode body)
    {
        ClassModel model = _schema.Class(collection.Class);
        if (IdSyntax.Problem(id.Value) is { } problem)
        {
            _issues.Add(Rules.FactId, id.Span, id.Value, problem);
        }
        else
        {
            _scalars.CheckPatterns(model.Identifier!, id);
        }

        return new BoundFact(collection.Name, id.Value, Bind(model, id, body));
    }

    /// <summary>Binds a record that stands under its identifier.</summary>
    public BoundRecord BindKeyed(SlotModel slot, YamlScalar id, YamlNode body)
    {
        ClassModel model = _schema.Class(slot.Range);
        _names.AddNested(model, id);
        _scalars.CheckPatterns(model.Identifier!, id);
        return Bind(model, id, body);
    }

    /// <summary>Binds a record that has its identifier, if any, among its fields.</summary>
    public BoundRecord BindInlined(SlotModel slot, YamlMapping body)
    {
        ClassModel model = _schema.Class(slot.Range);
        if (model.Identifier is { } identifier && body.Find(identifier.Name)?.Value is YamlScalar id && !CoreSchema.IsNull(id))
        {
            _names.AddNested(model, id);
        }

        return Bind(model, null, body);
    }

    private BoundRecord Bind(ClassModel model, YamlScalar? key, YamlNode body)
    {
        FactValue?[] values = new FactValue?[model.Slots.Count];
        if (key is not null)
        {
            values[model.IndexOf(model.Identifier!.Name)] = new ScalarValue(key.Value);
        }

        if (body is YamlMapping || CoreSchema.IsNull(body))
        {
            BindFields(model, key, body, values);
        }
        else if (body is not YamlBroken)
        {
            _issues.Add(
                Rules.FactShape,
                body.Span,
                Named(model, key),
                ValueBinder.Shape(body),
                "a mapping of fields",
                $"Write each field of the {model.Name} on a line of its own, as in 'name: ...'.");
        }

        return new BoundRecord(model.Name, values.ToEquatableArray());
    }

    private void BindFields(ClassModel model, YamlScalar? key, YamlNode body, FactValue?[] values)
    {
        YamlMapping fields = body as YamlMapping ?? new YamlMapping([], body.Span);
        HashSet<string> meant = [];
        _holders.Push(model);
        foreach (YamlEntry field in fields.Entries)
        {
            int index = model.IndexOf(field.Key.Value);
            if (index < 0)
            {
                ReportUnknown(model, fields, field.Key, meant);
            }
            else if (key is null || !model.Slots[index].IsIdentifier)
            {
                values[index] = _values.Bind(model.Slots[index], field.Value, fields);
            }
            else
            {
                CheckRepeatedId(model.Slots[index], key, field.Value, fields);
            }
        }

        _holders.Pop();
        CheckRequired(model, key, fields, values, meant);
    }

    /// <summary>Reports a field that the class does not have, and remembers which one was meant, so that it is not reported as missing.</summary>
    private void ReportUnknown(ClassModel model, YamlMapping fields, YamlScalar field, HashSet<string> meant)
    {
        IEnumerable<string> free = model.Slots.Select(slot => slot.Name).Where(name => fields.Find(name) is null && !meant.Contains(name));
        string? nearest = Suggestion.Nearest(field.Value, free);
        string hint = nearest is null
            ? $" Fields are: {string.Join(", ", model.Slots.Select(slot => slot.Name))}."
            : Suggestion.Sentence(nearest);
        _issues.Add(Rules.FactUnknownField, field.Span, field.Value, model.Name, hint);
        if (nearest is not null)
        {
            meant.Add(nearest);
        }
    }

    private void CheckRepeatedId(SlotModel identifier, YamlScalar key, YamlNode value, YamlMapping fields)
    {
        if (value is YamlScalar repeated && !CoreSchema.IsNull(value) && repeated.Value != key.Value)
        {
            _issues.Add(
                Rules.FactId,
                value.Span,
                repeated.Value,
                $"The record stands under '{key.Value}'. Leave this line out, or write the same identifier.");
        }
        else
        {
            _values.Bind(identifier, value, fields);
        }
    }

    private void CheckRequired(ClassModel model, YamlScalar? key, YamlMapping fields, FactValue?[] values, HashSet<string> meant)
    {
        List<string> missing = [];
        for (int i = 0; i < values.Length; i++)
        {
            SlotModel slot = model.Slots[i];
            if (!slot.IsRequired || meant.Contains(slot.Name) || values[i] is { } value && value is not ListValue { Items.Count: 0 })
            {
                continue;
            }

            YamlEntry? field = fields.Find(slot.Name);
            if (field is null)
            {
                missing.Add($"'{slot.Name}'");
            }
            else if (IsEmpty(field.Value) && !(slot.IsIdentifier && key is not null))
            {
                string wayOut = slot.IsMultivalued ? "Write at least one value." : "Write its value behind the colon.";
                _issues.Add(Rules.FactMissingField, field.Key.Span, Named(model, key), $"'{slot.Name}'", model.Name, wayOut);
            }
        }

        if (missing.Count > 0)
        {
            SourceSpan at = key?.Span ?? fields.Entries.FirstOrDefault()?.Key.Span ?? fields.Span;
            string names = string.Join(" and no ", missing);
            _issues.Add(
                Rules.FactMissingField, at, Named(model, key), names, model.Name, missing.Count == 1 ? "Add a line for it." : "Add a line for each.");
        }
    }

    /// <summary>Whether a field says nothing; what it says wrong has an issue of its own.</summary>
    private static bool IsEmpty(YamlNode value) =>
        value is YamlSequence { Items.Count: 0 } or YamlMapping { Entries.Count: 0 } || CoreSchema.IsNull(value);

    private static string Named(ClassModel model, YamlScalar? key) => key is null ? $"This {model.Name}" : $"'{key.Value}'";
}

using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>Binds one fact and the records it holds by value.</summary>
internal sealed class RecordBinder
{
    private readonly SchemaModel _schema;
    private readonly IssueList _issues;
    private readonly FactNames _names;
    private readonly ValueBinder _values;
    private readonly RecordChecks _checks;
    private readonly DesignatorBinder _types;
    private readonly UnknownFields _unknown;

    private readonly Stack<OpenRecord> _open = new();

    /// <summary>Binds facts of one file.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="names">Where names go that only all facts can judge.</param>
    /// <param name="issues">The issues of the file.</param>
    /// <param name="hasFixes">Whether fields in a wrong place get fixes.</param>
    public RecordBinder(SchemaModel schema, FactNames names, IssueList issues, bool hasFixes = true)
    {
        _schema = schema;
        _issues = issues;
        _names = names;
        _values = new ValueBinder(this, schema, names, issues);
        _checks = new RecordChecks(_values, names, issues);
        _types = new DesignatorBinder(schema, issues);
        _unknown = new UnknownFields(schema, issues, _open) { HasFixes = hasFixes };
    }

    /// <summary>The records that are being bound, the innermost first.</summary>
    public Stack<OpenRecord> Open => _open;

    /// <summary>The class of the record that is being bound.</summary>
    public ClassModel Holder => _open.Peek().Model;

    /// <summary>Binds a fact of a collection.</summary>
    public BoundFact BindFact(CollectionModel collection, YamlScalar id, YamlNode body)
    {
        ClassPlan range = _schema.Plan(collection.Class);
        BoundRecord record = range.TypeDesignator is null
            ? BindFact(range, collection, id, body)
            : BindDesignated(range, body, plan => BindFact(plan, collection, id, body));
        return new BoundFact(collection.Name, id.Value, record);
    }

    /// <summary>Binds a record that stands under its key.</summary>
    public BoundRecord BindKeyed(string range, YamlScalar key, YamlNode body) => _schema.Plan(range) is { TypeDesignator: not null } plan
        ? BindDesignated(plan, body, designated => BindKeyed(designated, key, body))
        : BindKeyed(_schema.Plan(range), key, body);

    /// <summary>Binds a record that has its key, if any, among its fields.</summary>
    public BoundRecord BindInlined(string range, YamlMapping body) => _schema.Plan(range) is { TypeDesignator: not null } plan
        ? BindDesignated(plan, body, designated => BindInlined(designated, body))
        : BindInlined(_schema.Plan(range), body);

    /// <summary>What should hold of a record by the rules of its class, and does not.</summary>
    public IReadOnlyList<InstanceCondition> Unmet(ClassPlan plan, YamlMapping fields)
    {
        OpenRecord record = new(plan, key: null, fields) { Current = fields.Entries.FirstOrDefault() };
        _open.Push(record);
        IReadOnlyList<InstanceCondition> unmet = _checks.Unmet(record);
        _open.Pop();
        return unmet;
    }

    private BoundRecord BindFact(ClassPlan plan, CollectionModel collection, YamlScalar id, YamlNode body)
    {
        _names.AddFact(collection.Name, plan.Model.Name, id.Value, id.Span);
        if (IdSyntax.Problem(id.Value) is { } problem)
        {
            _issues.Add(Rules.FactId, id.Span, id.Value, problem);
        }
        else
        {
            _values.CheckKey(plan.Key!, id);
        }

        return Bind(plan, id, body);
    }

    private BoundRecord BindKeyed(ClassPlan plan, YamlScalar key, YamlNode body)
    {
        if (plan.Key!.IsIdentifier)
        {
            _names.AddNested(plan.Model.Name, key.Value, key.Span);
        }

        _values.CheckKey(plan.Key, key);
        return Bind(plan, key, body);
    }

    private BoundRecord BindInlined(ClassPlan plan, YamlMapping body)
    {
        if (plan.Key is { IsIdentifier: true } identifier && body.Find(identifier.Name)?.Value is YamlScalar id && !CoreSchema.IsNull(id))
        {
            _names.AddNested(plan.Model.Name, id.Value, id.Span);
        }

        return Bind(plan, null, body);
    }

    /// <summary>Binds a record as the class that its type designator names; without one, as the first class that it fits.</summary>
    private BoundRecord BindDesignated(ClassPlan plan, YamlNode body, Func<ClassPlan, BoundRecord> bind)
    {
        IReadOnlyList<ClassModel> classes = _types.Classes(plan, body, out bool isNamed);
        if (isNamed || classes.Count == 1)
        {
            return bind(_schema.Plan(classes[0].Name));
        }

        foreach (ClassModel candidate in classes)
        {
            if (_values.Attempt(() => bind(_schema.Plan(candidate.Name))) is { } record)
            {
                return record;
            }
        }

        return bind(_schema.Plan(classes[0].Name));
    }

    /// <summary>Binds a record of a class that is known.</summary>
    public BoundRecord Bind(ClassPlan plan, YamlScalar? key, YamlNode body)
    {
        FactValue?[] values = new FactValue?[plan.Model.Slots.Count];
        if (key is not null)
        {
            values[plan.KeyIndex] = new ScalarValue(key.Value);
        }

        if (body is YamlMapping || CoreSchema.IsNull(body))
        {
            BindFields(plan, key, body, values);
        }
        else if (body is not YamlBroken)
        {
            _issues.Add(
                Rules.FactShape,
                body.Span,
                RecordChecks.Named(plan.Model, key),
                ValueBinder.Shape(body),
                "a mapping of fields",
                $"Write each field of the {plan.Model.Name} on a line of its own, as in 'name: ...'.");
        }

        foreach (int i in plan.WithDefault)
        {
            values[i] ??= plan.Model.Slots[i].Default;
        }

        return new BoundRecord(plan.Model.Name, new EquatableArray<FactValue?>(values));
    }

    private void BindFields(ClassPlan plan, YamlScalar? key, YamlNode body, FactValue?[] values)
    {
        YamlMapping fields = body as YamlMapping ?? new YamlMapping([], body.Span);
        OpenRecord record = new(plan, key, fields);
        _open.Push(record);
        int[] places = new int[fields.Entries.Count];
        bool areKnown = true;
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = plan.IndexOf(fields.Entries[i].Key.Value);
            areKnown &= places[i] >= 0;
        }

        _unknown.Begin(areKnown);
        for (int i = 0; i < places.Length; i++)
        {
            YamlEntry field = fields.Entries[i];
            int index = places[i];
            record.Current = field;
            if (index < 0)
            {
                _unknown.Report(field);
            }
            else if (key is null || index != plan.KeyIndex)
            {
                values[index] = _values.Bind(plan.Model.Slots[index], field.Value, fields);
            }
            else
            {
                CheckRepeatedKey(plan.Model.Slots[index], key, field.Value, fields);
            }
        }

        _checks.Check(record, values);
        _open.Pop();
    }

    private void CheckRepeatedKey(SlotModel slot, YamlScalar key, YamlNode value, YamlMapping fields)
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
            _values.Bind(slot, value, fields);
        }
    }
}

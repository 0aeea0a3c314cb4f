using System.Globalization;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>Binds the values of slots: lists, mappings of records, records and scalars.</summary>
internal sealed class ValueBinder
{
    private readonly RecordBinder _records;
    private readonly SchemaModel _schema;
    private readonly FactNames _names;
    private readonly IssueList _issues;
    private readonly ScalarBinder _scalars;
    private readonly RoleBinder _roles;
    private readonly ConditionCheck _conditions;

    public ValueBinder(RecordBinder records, SchemaModel schema, FactNames names, IssueList issues)
    {
        _records = records;
        _schema = schema;
        _names = names;
        _issues = issues;
        _scalars = new ScalarBinder(issues);
        _roles = new RoleBinder(names, issues);
        _conditions = new ConditionCheck(this, issues);
    }

    /// <summary>The shape of a node in words.</summary>
    public static string Shape(YamlNode node) => node switch
    {
        YamlMapping => "a mapping",
        YamlSequence => "a list",
        _ => "a single value",
    };

    /// <summary>Whether a mapping holds the fields of one record where identifiers of several are expected: the level between is forgotten.</summary>
    public static bool IsOneRecord(ClassPlan plan, YamlNode node) =>
        node is YamlMapping { Entries.Count: > 0 } mapping
        && mapping.Entries.All(e => plan.IndexOf(e.Key.Value) >= 0 && e.Value is YamlScalar or YamlSequence && !CoreSchema.IsNull(e.Value));

    /// <summary>The value of a slot; null when there is none, or none that could be bound, which is reported.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="node">The value as written.</param>
    /// <param name="siblings">The fields of the record that has it.</param>
    public FactValue? Bind(SlotModel slot, YamlNode node, YamlMapping siblings)
    {
        if (node is YamlBroken || CoreSchema.IsNull(node))
        {
            return null;
        }

        if (slot.IsForbidden)
        {
            _issues.Add(Rules.FactCondition, node.Span, ConditionWords.Shown(node), slot.Name, "no value at all");
            return null;
        }

        switch (slot.Form)
        {
            case SlotForm.Keyed when node is YamlMapping mapping && !IsForgottenLevel(slot, mapping):
                CheckCount(slot, node, mapping.Entries.Count);
                return BindRecords(slot, mapping);
            case SlotForm.Keyed:
                Misshapen(
                    slot, node, "a mapping of identifiers to records", "Write each record under its identifier.", node is YamlMapping ? "the fields of one record" : null);
                return null;
            case SlotForm.List when node is YamlSequence list:
                CheckCount(slot, node, list.Items.Count);
                CheckKeys(slot, list);
                return BindList(slot, list, siblings);
            case SlotForm.List:
                Fix? brackets = node is YamlScalar single && slot.Kind != ValueKind.Inlined ? Bracketed(single) : null;
                _issues.Add(Rules.FactShape, node.Span, brackets, $"'{slot.Name}'", Shape(node), "a list", "Write each value on a line of its own, behind '- '.");
                return null;
            default:
                return BindOne(slot, node, siblings);
        }
    }

    /// <summary>Whether a single value fits a slot; nothing is reported or kept.</summary>
    public bool Fits(SlotModel slot, YamlNode node, YamlMapping siblings) =>
        Try(() => BindOne(slot, node, siblings), keep: false) is not null;

    /// <summary>What a function binds, or null when it reports an error; then nothing of it is kept.</summary>
    public T? Attempt<T>(Func<T?> bind)
        where T : class => Try(bind, keep: true);

    /// <summary>Holds a key against its slot.</summary>
    public void CheckKey(SlotModel slot, YamlScalar key)
    {
        bool isFree = slot.Kind == ValueKind.Text && slot.Type!.Patterns.Count == 0 && !slot.Conditions.HoldForValues;
        if (isFree || slot.Kind is not (ValueKind.Text or ValueKind.Uri))
        {
            return;
        }

        // The key of a mapping is a text, whatever it looks like.
        YamlScalar text = key with { IsPlain = false };
        if (_scalars.Bind(slot, text) is not null && slot.Conditions.HoldForValues)
        {
            _conditions.Check(slot, text, new YamlMapping([], key.Span));
        }
    }

    private ListValue BindRecords(SlotModel slot, YamlMapping mapping)
    {
        FactValue[] values = new FactValue[mapping.Entries.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = new RecordValue(BindKeyed(slot, mapping.Entries[i].Key, mapping.Entries[i].Value));
        }

        return new ListValue(new EquatableArray<FactValue>(values));
    }

    private ListValue BindList(SlotModel slot, YamlSequence list, YamlMapping siblings)
    {
        FactValue[] values = new FactValue[list.Items.Count];
        int count = 0;
        foreach (YamlNode item in list.Items)
        {
            if (BindItem(slot, item, siblings) is { } value)
            {
                values[count++] = value;
            }
        }

        Array.Resize(ref values, count);
        return new ListValue(new EquatableArray<FactValue>(values));
    }

    private T? Try<T>(Func<T?> bind, bool keep)
        where T : class
    {
        int issues = _issues.Count;
        (int, int, int, int, int) names = _names.State;
        T? bound = bind();
        bool isSound = bound is not null && !_issues.HasErrorSince(issues);
        if (!isSound || !keep)
        {
            _issues.Truncate(issues);
            _names.Return(names);
        }

        return isSound ? bound : null;
    }

    private bool IsForgottenLevel(SlotModel slot, YamlMapping mapping) =>
        _schema.Plan(slot.Range) is { SimpleDictValue: null } plan && IsOneRecord(plan, mapping);

    /// <summary>Binds a record under its key, written out or as nothing but the value that stands for it.</summary>
    private BoundRecord BindKeyed(SlotModel slot, YamlScalar key, YamlNode body)
    {
        if (_schema.Plan(slot.Range).SimpleDictValue is not { } value || body is YamlBroken || CoreSchema.IsNull(body))
        {
            return _records.BindKeyed(slot.Range, key, body);
        }

        YamlMapping simple = new([new YamlEntry(new YamlScalar(value.Name, IsPlain: true, key.Span), body)], body.Span);
        bool canBeWhole = body is YamlMapping;
        bool canBeValue = !canBeWhole || value.Kind is ValueKind.Inlined or ValueKind.Any;
        return canBeWhole && canBeValue
            ? Attempt(() => _records.BindKeyed(slot.Range, key, body)) ?? Attempt(() => _records.BindKeyed(slot.Range, key, simple)) ?? _records.BindKeyed(slot.Range, key, body)
            : _records.BindKeyed(slot.Range, key, canBeWhole ? body : simple);
    }

    private void CheckCount(SlotModel slot, YamlNode node, int count)
    {
        if (count < slot.Conditions.MinimumCardinality || count > slot.Conditions.MaximumCardinality)
        {
            string have = count == 1 ? "1 value" : count.ToString(CultureInfo.InvariantCulture) + " values";
            _issues.Add(Rules.FactCardinality, node.Span, slot.Name, have, ConditionWords.Cardinality(slot.Conditions));
        }
    }

    /// <summary>Reports records of one list that have the same key. An identifier is unique among all records, which the corpus sees to.</summary>
    private void CheckKeys(SlotModel slot, YamlSequence list)
    {
        if (slot.Kind != ValueKind.Inlined || slot.Range.Length == 0 || _schema.Plan(slot.Range).Key is not { IsIdentifier: false } key)
        {
            return;
        }

        Dictionary<string, SourceSpan> seen = [];
        foreach (YamlScalar value in list.Items.OfType<YamlMapping>().Select(item => item.Find(key.Name)?.Value).OfType<YamlScalar>())
        {
            if (!seen.ContainsKey(value.Value))
            {
                seen.Add(value.Value, value.Span);
            }
            else
            {
                _issues.Add(Rules.FactDuplicateId, value.Span, value.Value, $"line {_issues.LineNumber(seen[value.Value])} of this list");
            }
        }
    }

    private void Misshapen(SlotModel slot, YamlNode node, string expected, string wayOut, string? shape = null) =>
        _issues.Add(Rules.FactShape, node.Span, $"'{slot.Name}'", shape ?? Shape(node), expected, wayOut);

    /// <summary>The edit that makes a list of a single value; null for a text that would be another one in brackets.</summary>
    private Fix? Bracketed(YamlScalar value)
    {
        string written = _issues.Text.Substring(value.Span.Start, value.Span.Length);
        bool isSame = written == value.Value && written.IndexOfAny([',', '[', ']', '{', '}', '\n', '#', ':']) < 0;
        return isSame ? _issues.Replace($"write [{written}]", isSafe: true, value.Span, $"[{written}]") : null;
    }

    private FactValue? BindItem(SlotModel slot, YamlNode item, YamlMapping siblings)
    {
        if (!CoreSchema.IsNull(item))
        {
            return BindOne(slot, item, siblings);
        }

        (string wayOut, Fix? fix) = CommentValue.Explain(_issues, item.Span.Start, "Write the value behind '- ', or remove the line.");
        _issues.Add(Rules.FactShape, item.Span, fix, $"'{slot.Name}'", "a list with an empty value", "values", wayOut);
        return null;
    }

    private FactValue? BindOne(SlotModel slot, YamlNode node, YamlMapping siblings)
    {
        FactValue? value = slot.Alternatives.Count > 0 ? BindAlternative(slot, node, siblings) : BindOfKind(slot, node, siblings);
        return value is not null && slot.Conditions.HoldForValues && !_conditions.Check(slot, node, siblings) ? null : value;
    }

    /// <summary>The value as the first alternative that it fits has it. One that alone has the shape of the value tells what is wrong with it.</summary>
    private FactValue? BindAlternative(SlotModel slot, YamlNode node, YamlMapping siblings)
    {
        if (node is YamlBroken)
        {
            return null;
        }

        SlotModel[] candidates = [.. slot.Alternatives.Where(alternative => alternative.Kind == ValueKind.Any || alternative.Kind == ValueKind.Inlined == node is YamlMapping)];
        FactValue? value = null;
        if (candidates.Length == 1 && node is not YamlSequence)
        {
            value = BindOne(candidates[0], node, siblings);
        }
        else if (candidates.Select(candidate => Attempt(() => BindOne(candidate, node, siblings))).FirstOrDefault(bound => bound is not null) is { } found)
        {
            value = found;
        }
        else
        {
            _issues.Add(Rules.FactCondition, node.Span, ConditionWords.Shown(node), slot.Name, ConditionWords.Of(slot.Alternatives, " or "));
        }

        return value is not null && slot.Kind == ValueKind.Any ? new ScalarValue(JsonText.Of(node)) : value;
    }

    private FactValue? BindOfKind(SlotModel slot, YamlNode node, YamlMapping siblings)
    {
        switch (node)
        {
            case YamlBroken:
                return null;
            case YamlMapping mapping when slot.Kind == ValueKind.Inlined:
                return new RecordValue(_records.BindInlined(slot.Range, mapping));
            case YamlScalar scalar when slot.Kind is not (ValueKind.Inlined or ValueKind.Any):
                return BindScalar(slot, scalar, siblings);
            case YamlScalar or YamlMapping when slot.Kind == ValueKind.Any:
                return node is not YamlScalar any || _scalars.CheckAny(slot, any) ? new ScalarValue(JsonText.Of(node)) : null;
            case var _ when slot.Kind == ValueKind.Inlined:
                Misshapen(slot, node, $"the fields of a record ({slot.Range})", "Write them as a mapping, each on a line of its own.");
                return null;
            default:
                string wayOut = slot.Kind == ValueKind.Reference
                    ? $"Write the identifier of the {string.Join(" or ", slot.RangeClasses)}."
                    : "Write the value behind the colon, in quotes if it holds ': ' or begins with a bracket.";
                Misshapen(slot, node, "a single value", wayOut);
                return null;
        }
    }

    private FactValue? BindScalar(SlotModel slot, YamlScalar scalar, YamlMapping siblings)
    {
        if (slot.Kind == ValueKind.Enum)
        {
            return _scalars.BindEnum(slot, _schema.Enum(slot.Range), scalar);
        }

        if (_scalars.Bind(slot, scalar) is not { } text)
        {
            return null;
        }

        if (slot.Kind == ValueKind.Reference)
        {
            _names.AddReference(slot, _records.Holder, text, scalar.Span);
            return new ReferenceValue(text);
        }

        _roles.Check(slot, scalar, _records.Open, siblings);
        return new ScalarValue(text);
    }
}

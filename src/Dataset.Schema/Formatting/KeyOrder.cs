using System.Text;
using Dataset.Schema.Facts;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;
using Dataset.Schema.Yaml.Syntax;

namespace Dataset.Schema.Formatting;

/// <summary>Puts the fields of records in the order of their classes. A field moves with the comments above it, behind it and, further right, below it.</summary>
/// <param name="text">The text; its lines end with line feeds.</param>
/// <param name="schema">The schema.</param>
internal sealed class KeyOrder(string text, SchemaModel schema)
{
    private readonly StringBuilder _output = new(text.Length);

    /// <summary>Up to where the text was copied.</summary>
    private int _at;

    /// <summary>The text of a fact file with its fields in order.</summary>
    /// <param name="root">The root of the file.</param>
    /// <param name="collection">The collection of its facts.</param>
    public string Apply(YamlNode? root, CollectionModel collection)
    {
        if (root is YamlMapping facts)
        {
            VisitKeyed(facts, schema.Plan(collection.Class), text.Length);
        }

        if (_at > 0 && LineText.FirstNonBlank(text, _at, text.Length) == text.Length)
        {
            // Empty lines at the end of the file could be taken in by a text that was moved there.
            _output.Append('\n');
        }
        else
        {
            CopyTo(text.Length);
        }

        return _output.ToString();
    }

    private void VisitKeyed(YamlMapping records, ClassPlan plan, int limit)
    {
        for (int i = 0; i < records.Entries.Count; i++)
        {
            VisitRecord(records.Entries[i].Value, plan, Limit(records, i, limit));
        }
    }

    private void VisitRecord(YamlNode node, ClassPlan range, int limit)
    {
        if (node is not YamlMapping { Entries.Count: > 0 } record)
        {
            return;
        }

        FieldOrder order = new(record, Plan(range, record), schema);
        if (order.IsSorted)
        {
            for (int i = 0; i < order.Fields.Count; i++)
            {
                VisitValue(order.Slot(i), order.Fields[i].Value, Limit(record, i, limit));
            }
        }
        else if (text[record.Span.Start] == '{')
        {
            Swap(record, order);
        }
        else
        {
            Move(record, order, limit);
        }
    }

    /// <summary>Writes the fields of a record in brackets in their order. The places stay, with the comments between them, and the fields change places.</summary>
    private void Swap(YamlMapping record, FieldOrder order)
    {
        for (int i = 0; i < order.Fields.Count; i++)
        {
            CopyTo(record.Entries[i].Key.Span.Start);
            _at = order.Fields[i].Key.Span.Start;
            VisitValue(order.Slot(i), order.Fields[i].Value, End(order.Fields[i]));
            CopyTo(End(order.Fields[i]));
            _at = End(record.Entries[i]);
        }
    }

    /// <summary>Writes the fields of a record on lines of their own in their order.</summary>
    private void Move(YamlMapping record, FieldOrder order, int limit)
    {
        FieldLines[] lines = FieldLines.Of(text, record, i => Limit(record, i, limit));
        CopyTo(lines[0].Start);
        bool isAtDash = lines[0].Start == lines[0].Key;
        for (int i = 0; i < lines.Length; i++)
        {
            FieldLines field = lines[order.Places[i]];
            _output.Append('\n', i > 0 ? 1 : 0);

            // Behind a text that takes in empty lines, and behind a dash, there is none.
            bool hasBlanks = i > 0 ? !lines[order.Places[i - 1]].KeepsBreaks : !isAtDash;
            foreach (string comment in field.Above(text).SkipWhile(line => line.Length == 0 && !hasBlanks))
            {
                Indent(comment.Length > 0 && !isAtDash ? field.Column : 0).Append(comment).Append('\n');
                isAtDash = false;
            }

            Indent(isAtDash ? 0 : field.Column);
            isAtDash = false;
            _at = field.Key;
            VisitValue(order.Slot(i), order.Fields[i].Value, field.End);
            CopyTo(field.End);
        }

        _at = lines[lines.Length - 1].End;
        if (lines[order.Places[lines.Length - 1]].KeepsBreaks)
        {
            SkipEmptyLines();
        }
    }

    private void VisitValue(SlotModel? slot, YamlNode value, int limit)
    {
        // A value of no fixed class is kept as it is written, in C# too.
        if (slot is null || slot.Kind == ValueKind.Any || Class(slot) is not { } plan)
        {
            return;
        }

        switch (value)
        {
            case YamlMapping records when slot.Form == SlotForm.Keyed:
                if (plan.SimpleDictValue is null or { Kind: not (ValueKind.Inlined or ValueKind.Any) })
                {
                    VisitKeyed(records, plan, limit);
                }

                break;
            case YamlSequence list when slot.Form == SlotForm.List:
                for (int i = 0; i < list.Items.Count; i++)
                {
                    VisitRecord(list.Items[i], plan, i + 1 < list.Items.Count ? LineText.StartOf(text, list.Items[i + 1].Span.Start, 0) : limit);
                }

                break;
            case YamlMapping record when slot.Form == SlotForm.Single:
                VisitRecord(record, plan, limit);
                break;
        }
    }

    /// <summary>The class of the records of a slot; null where they can be of several that have nothing to do with each other, or are none.</summary>
    private ClassPlan? Class(SlotModel slot)
    {
        SlotModel[] inlined = slot.Alternatives.Count > 0 ? [.. slot.Alternatives.Where(one => one.Kind == ValueKind.Inlined)] : [slot];
        return inlined is [{ Kind: ValueKind.Inlined, Alternatives.Count: 0, Range: { Length: > 0 } range }] ? schema.Plan(range) : null;
    }

    /// <summary>The class of a record: the one that it names, if it names one.</summary>
    private ClassPlan Plan(ClassPlan range, YamlMapping record) =>
        range.TypeDesignator is { } type && record.Find(type.Name)?.Value is YamlScalar name
        && schema.FindDesignated(range.Model.Name, name.Value) is { } named
            ? schema.Plan(named.Name)
            : range;

    private int Limit(YamlMapping mapping, int i, int limit) =>
        i + 1 < mapping.Entries.Count ? LineText.StartOf(text, mapping.Entries[i + 1].Key.Span.Start, 0) : limit;

    private void SkipEmptyLines()
    {
        int content = LineText.FirstNonBlank(text, _at, text.Length);
        _at = content < text.Length ? LineText.StartOf(text, content, _at + 1) - 1 : _at;
    }

    private StringBuilder Indent(int columns) => _output.Append(' ', columns);

    private static int End(YamlEntry entry) => Math.Max(entry.Key.Span.End, entry.Value.Span.End);

    private void CopyTo(int offset)
    {
        if (offset > _at)
        {
            _output.Append(text, _at, offset - _at);
            _at = offset;
        }
    }
}

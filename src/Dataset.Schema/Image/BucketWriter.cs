using Dataset.Schema.Model;

namespace Dataset.Schema.Image;

/// <summary>Writes a bucket of the data image; <c>ImageLayout</c> says how it looks.</summary>
public static class BucketWriter
{
    /// <summary>The bytes of a bucket, as the text of a <c>u8</c> literal.</summary>
    /// <param name="bucket">The facts.</param>
    /// <param name="schema">The schema.</param>
    public static string Write(Bucket bucket, SchemaModel schema)
    {
        ImageBuffer head = new();
        ImageBuffer records = new();
        List<int> offsets = [];
        ImageBuffer files = new();
        files.Varint(bucket.Files.Count);
        for (int file = 0; file < bucket.Files.Count; file++)
        {
            files.Text(bucket.Files[file].Path);
            foreach (BoundFact fact in bucket.Files[file].Facts)
            {
                offsets.Add(records.Length);
                WriteFact(fact, file, schema, records);
            }
        }

        int first = ((1 + offsets.Count) * ImageLayout.NumberWidth) + files.Length;
        head.Fixed(offsets.Count, ImageLayout.NumberWidth);
        foreach (int offset in offsets)
        {
            head.Fixed(first + offset, ImageLayout.NumberWidth);
        }

        head.Append(files);
        head.Append(records);
        return head.ToText();
    }

    private static void WriteFact(BoundFact fact, int file, SchemaModel schema, ImageBuffer buffer)
    {
        ImageBuffer slots = new();
        int identifier = WriteRecord(fact.Record, schema, slots);
        buffer.Varint(schema.Class(fact.Record.Class).Number);
        buffer.Varint(file);
        buffer.Varint(identifier);
        buffer.Append(slots);
    }

    /// <summary>Writes the slots of a record and tells where its identifier stands.</summary>
    private static int WriteRecord(BoundRecord record, SchemaModel schema, ImageBuffer buffer)
    {
        int identifier = 0;
        ClassModel model = schema.Class(record.Class);
        for (int i = 0; i < model.Slots.Count; i++)
        {
            if (model.Slots[i].IsIdentifier)
            {
                identifier = buffer.Length;
            }

            WriteSlot(model.Slots[i], record.Values[i], schema, buffer);
        }

        return identifier;
    }

    private static void WriteSlot(SlotModel slot, FactValue? value, SchemaModel schema, ImageBuffer buffer)
    {
        if (slot.IsMultivalued)
        {
            EquatableArray<FactValue> items = (value as ListValue)?.Items ?? [];
            buffer.Varint(items.Count);
            foreach (FactValue item in items)
            {
                WriteValue(slot, item, schema, buffer);
            }

            return;
        }

        if (slot.Kind == ValueKind.Inlined)
        {
            buffer.Varint(value is null ? 0 : 1);
        }

        WriteValue(slot, value, schema, buffer);
    }

    private static void WriteValue(SlotModel slot, FactValue? value, SchemaModel schema, ImageBuffer buffer)
    {
        switch (value)
        {
            case RecordValue record:
                if (slot.IsPolymorphic)
                {
                    buffer.Varint(schema.Class(record.Record.Class).Number);
                }

                WriteRecord(record.Record, schema, buffer);
                break;
            case EnumValue permissible:
                buffer.Varint(permissible.Index + 1);
                break;
            case ReferenceValue reference:
                buffer.Text(reference.Id);
                break;
            case ScalarValue scalar when slot.Kind == ValueKind.Boolean:
                buffer.Varint(scalar.Text == "true" ? 2 : 1);
                break;
            case ScalarValue scalar:
                buffer.Text(scalar.Text);
                break;
            case null when slot.Kind != ValueKind.Inlined:
                // Absent: 0 is no text, no enum and no boolean.
                buffer.Varint(0);
                break;
            default:
                break;
        }
    }
}

using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Schema.Image;

/// <summary>Which facts there are, where they are and what refers to them. It changes when an identifier or a reference does, not with other values.</summary>
/// <param name="Buckets">The numbers of the buckets that hold facts, ascending.</param>
/// <param name="Literal">The bytes, as the text of a <c>u8</c> literal.</param>
public sealed record ImageIndex(EquatableArray<int> Buckets, string Literal)
{
    /// <summary>Makes the index; <c>ImageLayout</c> says how it looks.</summary>
    /// <param name="files">The keys of all files, in any order.</param>
    /// <param name="duplicates">The facts to leave out.</param>
    /// <param name="schema">The schema.</param>
    public static ImageIndex Make(IEnumerable<FileKeys> files, EquatableArray<DuplicateFact> duplicates, SchemaModel schema)
    {
        Entry[] entries = Entries(files, [.. duplicates], schema);
        ImageBuffer buffer = new();
        WriteCollections(entries, schema, buffer);
        foreach (Entry entry in entries)
        {
            buffer.Fixed(entry.Bucket, ImageLayout.BucketWidth);
            buffer.Fixed(entry.Place, ImageLayout.PlaceWidth);
        }

        WriteIdTable(entries, buffer);
        WriteBacklinks(entries, schema, buffer);
        return new ImageIndex(entries.Select(entry => entry.Bucket).Distinct().OrderBy(n => n).ToEquatableArray(), buffer.ToText());
    }

    /// <summary>The facts ordered by collection and id.</summary>
    private static Entry[] Entries(IEnumerable<FileKeys> files, HashSet<DuplicateFact> dropped, SchemaModel schema)
    {
        Dictionary<string, int> collections = schema.Content.Collections.Select((c, i) => (c.Name, i)).ToDictionary(c => c.Name, c => c.i);
        int[] places = new int[ImageLayout.MaxBuckets];
        List<Entry> entries = [];
        foreach (FileKeys file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            int bucket = Bucket.NumberOf(file.Path);
            foreach (FactKey key in file.Facts)
            {
                if (key.Collection.Length > 0 && !dropped.Contains(new DuplicateFact(file.Path, key.Collection, key.Id)))
                {
                    entries.Add(new Entry(key, collections[key.Collection], bucket, places[bucket]++));
                }
            }
        }

        Entry[] sorted = [.. entries];
        Array.Sort(sorted, static (a, b) => a.Collection != b.Collection
            ? a.Collection.CompareTo(b.Collection)
            : string.CompareOrdinal(a.Key.Id, b.Key.Id));
        return sorted;
    }

    private static void WriteCollections(Entry[] entries, SchemaModel schema, ImageBuffer buffer)
    {
        int count = schema.Content.Collections.Count;
        buffer.Fixed(ImageLayout.Version, 1);
        buffer.Fixed(entries.Length, ImageLayout.NumberWidth);
        buffer.Fixed(ImageLayout.IdTableSize(entries.Length), ImageLayout.NumberWidth);
        buffer.Fixed(count, ImageLayout.SlotWidth);
        int first = 0;
        for (int collection = 0; collection <= count; collection++)
        {
            while (first < entries.Length && entries[first].Collection < collection)
            {
                first++;
            }

            buffer.Fixed(first, ImageLayout.NumberWidth);
        }
    }

    private static void WriteIdTable(Entry[] entries, ImageBuffer buffer)
    {
        int[] table = new int[ImageLayout.IdTableSize(entries.Length)];
        for (int ordinal = 0; ordinal < entries.Length; ordinal++)
        {
            int probe = (int)(StableHash.Compute(entries[ordinal].Key.Id.AsSpan()) & (uint)(table.Length - 1));
            while (table[probe] != 0)
            {
                probe = (probe + 1) & (table.Length - 1);
            }

            table[probe] = ordinal + 1;
        }

        foreach (int slot in table)
        {
            buffer.Fixed(slot, ImageLayout.NumberWidth);
        }
    }

    private static void WriteBacklinks(Entry[] entries, SchemaModel schema, ImageBuffer buffer)
    {
        ILookup<string, int> byId = entries.Select((entry, ordinal) => (entry.Key.Id, ordinal)).ToLookup(e => e.Id, e => e.ordinal);
        List<(int Slot, int From)>[] links = new List<(int, int)>[entries.Length];
        for (int from = 0; from < entries.Length; from++)
        {
            foreach (ReferenceKey reference in entries[from].Key.References)
            {
                // A reference to nothing has an issue; the index leaves it out.
                foreach (int to in byId[reference.Id].Where(to => schema.IsA(entries[to].Key.Class, reference.Range)))
                {
                    (links[to] ??= []).Add((reference.Slot, from));
                }
            }
        }

        int first = 0;
        foreach (List<(int Slot, int From)>? list in links)
        {
            buffer.Fixed(first, ImageLayout.NumberWidth);
            first += list?.Count ?? 0;
            list?.Sort(static (a, b) => a.From != b.From ? a.From.CompareTo(b.From) : a.Slot.CompareTo(b.Slot));
        }

        buffer.Fixed(first, ImageLayout.NumberWidth);
        foreach ((int slot, int from) in links.Where(list => list is not null).SelectMany(list => list))
        {
            buffer.Fixed(slot, ImageLayout.SlotWidth);
            buffer.Fixed(from, ImageLayout.NumberWidth);
        }
    }

    private readonly record struct Entry(FactKey Key, int Collection, int Bucket, int Place);
}

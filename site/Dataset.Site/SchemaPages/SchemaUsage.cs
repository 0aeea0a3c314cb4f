using Dataset.Site.Reading;

namespace Dataset.Site.SchemaPages;

/// <summary>Counts what the facts of a dataset use of its schema.</summary>
public sealed class SchemaUsage
{
    /// <summary>More values than this make an example that nobody reads to its end.</summary>
    private const int LongestExample = 40;

    private readonly Dictionary<ClassInfo, int> _records = [];
    private readonly Dictionary<(ClassInfo Class, SlotInfo Slot), int> _filled = [];
    private readonly Dictionary<EnumValueInfo, int> _values = [];
    private readonly Dictionary<ClassInfo, ElementExample> _examples = [];

    /// <summary>Reads every fact once.</summary>
    /// <param name="index">The index of the catalog.</param>
    public SchemaUsage(SiteIndex index)
    {
        foreach (CollectionInfo collection in index.Catalog.Collections)
        {
            foreach (IFact fact in collection.Facts.Where(fact => index.Find(fact)?.Collection == collection))
            {
                Count(fact, fact);
            }
        }
    }

    /// <summary>How many records are of a class itself, those that facts hold by value included.</summary>
    /// <param name="class">The class.</param>
    public int Records(ClassInfo @class) => _records.GetValueOrDefault(@class);

    /// <summary>How many records of a class itself have a value in a slot.</summary>
    /// <param name="class">The class.</param>
    /// <param name="slot">A slot of it.</param>
    public int Filled(ClassInfo @class, SlotInfo slot) => _filled.GetValueOrDefault((@class, slot));

    /// <summary>How often a value of an enum is given.</summary>
    /// <param name="value">The value.</param>
    public int Uses(EnumValueInfo value) => _values.GetValueOrDefault(value);

    /// <summary>The record of a class itself that shows the most of its fields, the first of several; null when there is no record.</summary>
    /// <param name="class">The class.</param>
    public ElementExample? Example(ClassInfo @class) => _examples.GetValueOrDefault(@class);

    /// <summary>Counts a record and what it holds, and returns how many values those are.</summary>
    private int Count(IRecord record, IFact fact)
    {
        int size = 0;
        int filled = 0;
        foreach (SlotInfo slot in record.Class.Slots)
        {
            int before = size;
            foreach (object value in slot.GetValues(record))
            {
                size += value is IRecord inner and not IFact ? Count(inner, fact) : 1;
                if (value is EnumValueInfo item)
                {
                    _values[item] = Uses(item) + 1;
                }
            }

            if (size > before)
            {
                filled++;
                _filled[(record.Class, slot)] = Filled(record.Class, slot) + 1;
            }
        }

        _records[record.Class] = Records(record.Class) + 1;
        int score = size <= LongestExample ? filled : 0;
        if (Example(record.Class) is not { } best || score > best.Filled)
        {
            _examples[record.Class] = new ElementExample(fact, record, score);
        }

        return size;
    }
}

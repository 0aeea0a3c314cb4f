namespace Dataset.Exports.Columnar;

/// <summary>
/// Takes nested facts apart into a column, as Parquet has it (Dremel): the values in a row, for each place a definition level that says how
/// far the way to it exists, and a repetition level that says which list goes on with it.
/// </summary>
/// <param name="steps">The way from a fact to what holds the value.</param>
/// <param name="read">The value; null where it is absent.</param>
/// <param name="present">The definition level of a value.</param>
internal sealed class Shredder(Step[] steps, Func<object, object?> read, int present)
{
    private readonly List<int> _definitions = [];
    private readonly List<int> _repetitions = [];
    private readonly List<object> _values = [];

    /// <summary>The values that are there.</summary>
    public IReadOnlyList<object> Values => _values;

    /// <summary>The definition levels, one for each place.</summary>
    public int[] Definitions => [.. _definitions];

    /// <summary>The repetition levels, one for each place.</summary>
    public int[] Repetitions => [.. _repetitions];

    /// <summary>Adds a fact.</summary>
    /// <param name="fact">The fact.</param>
    public void Add(IFact fact) => Visit(fact, 0, 0);

    private void Visit(object current, int step, int repetition)
    {
        if (step == steps.Length)
        {
            object? value = read(current);
            if (value is not null)
            {
                _values.Add(value);
            }

            Place(value is null ? present - 1 : present, repetition);
            return;
        }

        bool isFirst = true;
        foreach (object value in steps[step].Values(current))
        {
            Visit(value, step + 1, isFirst ? repetition : steps[step].Repetition);
            isFirst = false;
        }

        if (isFirst)
        {
            Place(steps[step].Absent, repetition);
        }
    }

    private void Place(int definition, int repetition)
    {
        _definitions.Add(definition);
        _repetitions.Add(repetition);
    }
}

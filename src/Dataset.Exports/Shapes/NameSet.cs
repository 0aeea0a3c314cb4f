using System.Globalization;

namespace Dataset.Exports.Shapes;

/// <summary>Gives names of which no two are equal, also where small and capital letters are the same: in SQL and on some disks.</summary>
/// <param name="taken">The names that are given already.</param>
internal sealed class NameSet(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>A set in which every name is free.</summary>
    public NameSet()
        : this([])
    {
    }

    /// <summary>The name itself, or the name with the first number that makes it one of its own: <c>date_2</c>.</summary>
    /// <param name="name">The name that is wanted.</param>
    public string Take(string name)
    {
        string free = name;
        for (int number = 2; !_taken.Add(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}_{number}");
        }

        return free;
    }
}

using System.ComponentModel;

namespace Dataset.Image;

/// <summary>Turns the values of properties into what <see cref="SlotInfo.GetValues"/> returns. Generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SlotValues
{
    /// <summary>The value of a single-valued slot, or nothing.</summary>
    /// <param name="value">The value, or null.</param>
    public static IEnumerable<object> One(object? value) => value is null ? [] : [value];

    /// <summary>The values of a multivalued slot.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="values">The values.</param>
    public static IEnumerable<object> Many<T>(FactList<T> values) => values.Select(static value => (object)value!);

    /// <summary>The permissible value of a single-valued slot, or nothing.</summary>
    /// <param name="info">The enum.</param>
    /// <param name="value">The place of the value, or null.</param>
    public static IEnumerable<object> Enum(EnumInfo info, int? value)
    {
        ArgumentNullException.ThrowIfNull(info);
        return value is { } index ? [info.Values[index]] : [];
    }

    /// <summary>The permissible values of a multivalued slot.</summary>
    /// <typeparam name="T">The C# enum.</typeparam>
    /// <param name="info">The enum.</param>
    /// <param name="values">The values.</param>
    /// <param name="index">The place of a value.</param>
    public static IEnumerable<object> Enums<T>(EnumInfo info, FactList<T> values, Func<T, int> index) =>
        values.Select(value => (object)info.Values[index(value)]);
}

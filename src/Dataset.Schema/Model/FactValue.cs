namespace Dataset.Schema.Model;

/// <summary>A value of a fact, bound to its slot.</summary>
public abstract record FactValue
{
    private protected FactValue()
    {
    }
}

/// <summary>A scalar.</summary>
/// <param name="Text">The value as its type writes it: <c>true</c>, <c>42</c>, <c>2024-08-13</c>.</param>
public sealed record ScalarValue(string Text) : FactValue;

/// <summary>A permissible value.</summary>
/// <param name="Index">Its place in the enum.</param>
public sealed record EnumValue(int Index) : FactValue;

/// <summary>A reference to a fact.</summary>
/// <param name="Id">The fact's identifier.</param>
public sealed record ReferenceValue(string Id) : FactValue;

/// <summary>A record held by value.</summary>
/// <param name="Record">The record.</param>
public sealed record RecordValue(BoundRecord Record) : FactValue;

/// <summary>The values of a multivalued slot.</summary>
/// <param name="Items">The values, in the order of the text.</param>
public sealed record ListValue(EquatableArray<FactValue> Items) : FactValue;

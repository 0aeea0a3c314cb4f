namespace Dataset.Schema.Model;

/// <summary>Slots whose values no two instances share. An instance without one of the values shares nothing.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="CSharpName">The part of the name of the lookup in C# behind <c>FindBy</c>.</param>
/// <param name="DeclaringClass">The class that declares it: the key is unique among its instances.</param>
/// <param name="Slots">The names of the slots.</param>
public sealed record UniqueKeyModel(string Name, string CSharpName, string DeclaringClass, EquatableArray<string> Slots);

namespace Dataset.Generators.Emit;

/// <summary>The types of the runtime that generated code names.</summary>
internal static class RuntimeNames
{
    public const string Fact = "global::Dataset.IFact";
    public const string Record = "global::Dataset.IRecord";
    public const string List = "global::Dataset.FactList";
    public const string Reference = "global::Dataset.FactReference";
    public const string Table = "global::Dataset.FactTable";
    public const string Edtf = "global::Dataset.EdtfDate";
    public const string TimeOfDay = "global::Dataset.TimeOfDay";
    public const string Json = "global::System.Text.Json.JsonElement";
    public const string Image = "global::Dataset.Image.FactImage";
    public const string Reader = "global::Dataset.Image.ImageReader";
    public const string Printer = "global::Dataset.Image.RecordPrinter";
    public const string Values = "global::Dataset.Image.SlotValues";
    public const string UniqueIndex = "global::Dataset.Image.UniqueIndex";
    public const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
}

using Dataset.Schema.Model;

namespace Dataset.Schema.Binding;

/// <summary>The types that <c>linkml:types</c> declares.</summary>
internal static class BuiltInTypes
{
    /// <summary>The datatype of a type whose values are EDTF dates.</summary>
    public const string EdtfUri = "http://id.loc.gov/datatypes/edtf/EDTF";

    /// <summary>The URI of LinkML's class of all values.</summary>
    public const string AnyUri = "https://w3id.org/linkml/Any";

    /// <summary>The type whose values are full dates, with or without a time.</summary>
    public const string DateOrDateTime = "date_or_datetime";

    private static readonly Dictionary<string, TypeModel> Types = new[]
    {
        Type("string", ValueKind.Text, "a text"),
        Type("integer", ValueKind.Integer, "a whole number"),
        Type("boolean", ValueKind.Boolean, "true or false"),
        Type("float", ValueKind.Float, "a number"),
        Type("double", ValueKind.Float, "a number"),
        Type("decimal", ValueKind.Decimal, "a number"),
        Type("date", ValueKind.Date, "a full date"),
        Type("datetime", ValueKind.DateTime, "a date with a time"),
        Type("time", ValueKind.Time, "a time of day"),
        Type(DateOrDateTime, ValueKind.Text, "a date, with or without a time"),
        Type("uri", ValueKind.Uri, "a URI"),
        Type("uriorcurie", ValueKind.Uri, "a URI or CURIE"),
        Type("curie", ValueKind.Uri, "a CURIE"),
        Type("ncname", ValueKind.Text, "a name without a colon", @"^[\p{L}_][\p{L}\p{N}_.\-]*$"),
        Type("objectidentifier", ValueKind.Uri, "a URI or CURIE"),
        Type("nodeidentifier", ValueKind.Uri, "a URI or CURIE"),
        Type("jsonpointer", ValueKind.Text, "a JSON Pointer", "^(/([^~]|~[01])*)?$"),
        Type("jsonpath", ValueKind.Text, "a JSON Path"),
        Type("sparqlpath", ValueKind.Text, "a SPARQL path"),
    }.ToDictionary(type => type.Name);

    /// <summary>The types by the names of Python that LinkML's <c>base</c> knows them by.</summary>
    private static readonly Dictionary<string, TypeModel> PythonTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["str"] = Types["string"],
        ["string"] = Types["string"],
        ["int"] = Types["integer"],
        ["float"] = Types["float"],
        ["double"] = Types["double"],
        ["decimal"] = Types["decimal"],
        ["bool"] = Types["boolean"],
        ["xsddate"] = Types["date"],
        ["xsddatetime"] = Types["datetime"],
        ["xsdtime"] = Types["time"],
        ["uri"] = Types["uri"],
        ["uriorcurie"] = Types["uriorcurie"],
        ["curie"] = Types["curie"],
        ["ncname"] = Types["ncname"],
        ["elementidentifier"] = Types["objectidentifier"],
        ["nodeidentifier"] = Types["nodeidentifier"],
    };

    /// <summary>The names of the types.</summary>
    public static IEnumerable<string> Names => Types.Keys;

    /// <summary>The type of a slot that names no range.</summary>
    public static TypeModel Text => Types["string"];

    /// <summary>A type that says nothing of values but their kind.</summary>
    public static TypeModel OfKind(ValueKind kind) =>
        Types.Values.FirstOrDefault(type => type.Kind == kind) ?? Text with { Kind = kind };

    /// <summary>The type of that name, or null.</summary>
    public static TypeModel? Find(string name) => Types.TryGetValue(name, out TypeModel? type) ? type : null;

    /// <summary>The type of a base, or null.</summary>
    /// <param name="name">The name of the type in Python.</param>
    public static TypeModel? OfPython(string name) => PythonTypes.TryGetValue(name, out TypeModel? type) ? type : null;

    private static TypeModel Type(string name, ValueKind kind, string description, params string[] patterns) =>
        new(name, kind, name, patterns.ToEquatableArray(), null, null, description);
}

namespace Dataset.Generators.Emit;

/// <summary>Turns <c>deprecated</c> of the schema into an attribute.</summary>
internal static class Deprecation
{
    public static void Emit(string reason, CodeWriter code)
    {
        if (reason.Length > 0)
        {
            code.Line($"[global::System.Obsolete({Literal.String(reason)})]");
        }
    }
}

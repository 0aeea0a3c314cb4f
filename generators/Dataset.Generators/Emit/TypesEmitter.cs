using Dataset.Schema.Model;

namespace Dataset.Generators.Emit;

/// <summary>Emits a type for each class and enum of the schema.</summary>
internal static class TypesEmitter
{
    public static IEnumerable<GeneratedFile> Emit(EmitContext context)
    {
        foreach (EnumModel model in context.Schema.Content.Enums)
        {
            yield return context.File(model.CSharpName, code => EmitEnum(model, code));
        }

        foreach (ClassModel model in context.Schema.Content.Classes)
        {
            yield return context.File(model.CSharpName, code =>
            {
                if (model.IsMixin)
                {
                    InterfaceEmitter.Emit(model, context, code);
                }
                else
                {
                    new RecordEmitter(model, context, code).Emit();
                }
            });
        }
    }

    private static void EmitEnum(EnumModel model, CodeWriter code)
    {
        Documentation.Emit(model.Description, model.Title, model.Metadata, code);
        code.Open($"public enum {model.CSharpName}");
        for (int i = 0; i < model.Values.Count; i++)
        {
            EnumValueModel value = model.Values[i];
            Documentation.Emit(value.Description, value.Title, value.Metadata, code);
            code.Line($"{value.CSharpName} = {i},");
        }

        code.Close();
    }
}

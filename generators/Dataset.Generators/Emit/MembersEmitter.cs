using Dataset.Schema.Binding;
using Dataset.Schema.Image;
using Dataset.Schema.Model;

namespace Dataset.Generators.Emit;

/// <summary>Emits the named members of the facts of a bucket, with what a reader wants to know before the fact is opened.</summary>
internal static class MembersEmitter
{
    /// <summary>The id of the warning in everybody's code that uses a fact that was retracted or superseded.</summary>
    private const string ObsoleteId = "DS0900";

    public static IEnumerable<GeneratedFile> Emit(EmitContext context, Bucket bucket)
    {
        ILookup<string, BoundFact> facts = bucket.Files.SelectMany(file => file.Facts).ToLookup(fact => fact.Collection);
        CollectionModel[] collections =
            [.. context.Schema.Content.Collections.Where(c => c.HasNamedMembers && facts.Contains(c.Name))];
        if (collections.Length == 0)
        {
            yield break;
        }

        yield return context.File("Members." + DataEmitter.Property(bucket.Number), code =>
        {
            foreach (CollectionModel collection in collections)
            {
                code.Open($"public static partial class {collection.CSharpName}");
                foreach (BoundFact fact in facts[collection.Name].OrderBy(fact => fact.Id, StringComparer.Ordinal))
                {
                    EmitMember(fact, collection, context, code);
                }

                code.Close();
            }
        });
    }

    private static void EmitMember(BoundFact fact, CollectionModel collection, EmitContext context, CodeWriter code)
    {
        string member = CSharpName.Pascal(fact.Id);
        if (CollectionMembers.IsReserved(member, collection))
        {
            return;
        }

        ClassModel model = context.Schema.Class(fact.Record.Class);
        FactText text = new(fact, context.Schema);
        string url = context.SiteUrl.Length > 0 ? $"{context.SiteUrl}/{collection.Name}/{fact.Id}.html" : "";
        code.Doc("summary", $"{model.Title}: {text.Label}.");
        string remarks = Literal.Xml(text.KeyFields);
        code.Line($"/// <remarks>{remarks}{(url.Length > 0 ? $" <see href=\"{Literal.Xml(url)}\">Page</see>" : "")}</remarks>");
        if (text.Obsolete is { } obsolete)
        {
            string format = url.Length > 0 ? $", UrlFormat = {Literal.String(url)}" : "";
            code.Line($"[global::System.Obsolete({Literal.String(obsolete)}, DiagnosticId = \"{ObsoleteId}\"{format})]");
        }

        // The compiler looks up every name here for every fact, so there are few: the type without its namespace, and the method beside the member.
        // A tenth of the compiler's time for the dataset went with the others. No fact hides them: a member is no type, and Get is reserved.
        string type = model.CSharpName;
        string cast = model.Name == collection.Class ? "" : $"({type})";
        code.Line($"public static {type} {member} => {cast}Get({Literal.String(fact.Id)});");
    }
}

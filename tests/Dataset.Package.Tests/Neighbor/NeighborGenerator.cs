using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using YamlDotNet.Serialization;

namespace Neighbor;

/// <summary>A generator of somebody else's that reads YAML with a YamlDotNet of its own.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class NeighborGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
    {
        IDeserializer reader = new DeserializerBuilder().Build();
        string greeting = reader.Deserialize<Dictionary<string, string>>("greeting: hello")["greeting"];
        int version = typeof(IDeserializer).Assembly.GetName().Version!.Major;
        output.AddSource("Neighbor.cs", $"static class Neighbor {{ public const string Greeting = \"{greeting} from YamlDotNet {version}\"; }}");
    });
}

using Mono.Cecil;

namespace CustomerPortal.Architecture;

/// <summary>The compiled assemblies of the product: "using" lines cannot show a violation, because the namespace is the module in every layer.</summary>
internal static class ProductAssemblies
{
    public const string Prefix = "CustomerPortal";

    public static readonly IReadOnlyList<string> Layers =
    [
        "Kernel", "Domain.Shared", "Domain", "Application.Contracts", "Application", "EntityFrameworkCore",
        "EntityFrameworkCore.Sqlite", "EntityFrameworkCore.PostgreSql", "Infrastructure", "HttpApi", "HttpApi.Host",
    ];

    public static readonly IReadOnlyList<string> Modules =
        ["Customers", "Billing", "Documents", "Portal", "Support", "Messaging", "AccountingSync", "Reports"];

    private static readonly Lazy<IReadOnlyDictionary<string, ModuleDefinition>> All = new(() => Layers.ToDictionary(layer => layer, Read));

    public static IEnumerable<(string Layer, TypeDefinition Type)> Types() =>
        from layer in Layers
        from type in All.Value[layer].GetTypes()
        where type.Namespace.StartsWith(Prefix, StringComparison.Ordinal) || type.DeclaringType is not null
        select (layer, type);

    public static ModuleDefinition Of(string layer) => All.Value[layer];

    /// <summary>Module of a type by its namespace: "Billing", "Platform", "Kernel", or "" for composition roots.</summary>
    public static string ModuleOf(TypeReference type)
    {
        var outer = Outer(type);
        var parts = outer.Namespace.Split('.');
        return parts.Length > 1 && parts[0] == Prefix ? parts[1] : string.Empty;
    }

    public static string LayerOf(TypeReference type)
    {
        var scope = Outer(type).Scope switch
        {
            ModuleDefinition module => module.Assembly.Name.Name,
            AssemblyNameReference assembly => assembly.Name,
            _ => string.Empty,
        };
        return scope.StartsWith(Prefix + ".", StringComparison.Ordinal) ? scope[(Prefix.Length + 1)..] : string.Empty;
    }

    public static TypeReference Outer(TypeReference type)
    {
        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        return type;
    }

    private static ModuleDefinition Read(string layer) =>
        ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, $"{Prefix}.{layer}.dll"));
}

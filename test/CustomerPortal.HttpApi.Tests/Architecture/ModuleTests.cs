using Mono.Cecil;

namespace CustomerPortal.Architecture;

/// <summary>Modules are strangers: they meet through Domain.Shared and through directory interfaces in Contracts.</summary>
public sealed class ModuleTests
{
    [Fact]
    public void A_module_knows_of_another_only_its_words_and_its_contracts()
    {
        var wrong = from found in ProductAssemblies.Types()
                    let module = ProductAssemblies.ModuleOf(found.Type)
                    where ProductAssemblies.Modules.Contains(module)
                    from used in TypeReferences.Of(found.Type)
                    let other = ProductAssemblies.ModuleOf(used)
                    where other != module && ProductAssemblies.Modules.Contains(other)
                    let layer = ProductAssemblies.LayerOf(used)
                    where layer is not ("Domain.Shared" or "Application.Contracts" or "")
                    where !IsReadingQuery(found.Layer, found.Type)
                    select $"{Name(found.Type)} ({found.Layer}) names {used.FullName} ({layer})";

        wrong.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Platform_and_kernel_name_no_module()
    {
        var wrong = from found in ProductAssemblies.Types()
                    where ProductAssemblies.ModuleOf(found.Type) is "Platform" or "Kernel"
                    from used in TypeReferences.Of(found.Type)
                    where ProductAssemblies.Modules.Contains(ProductAssemblies.ModuleOf(used))
                    select $"{Name(found.Type)} names {used.FullName}";

        wrong.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Every_type_stands_in_a_module_namespace()
    {
        var known = ProductAssemblies.Modules.Concat(["Kernel", "Platform", "Reference"]).ToHashSet();

        var wrong = from found in ProductAssemblies.Types()
                    where found.Type.DeclaringType is null && found.Type.Namespace != "CustomerPortal"
                    where !found.Type.FullName.Contains('<', StringComparison.Ordinal)
                    where !known.Contains(ProductAssemblies.ModuleOf(found.Type))
                    where !found.Type.Namespace.Contains("Migrations", StringComparison.Ordinal)
                    select found.Type.FullName;

        wrong.ShouldBeEmpty();
    }

    // A query class may join any tables into its own DTO; it tracks and returns no entity.
    private static bool IsReadingQuery(string layer, TypeDefinition type) =>
        layer.StartsWith("EntityFrameworkCore", StringComparison.Ordinal)
        && ProductAssemblies.Outer(type).Name.Contains("Quer", StringComparison.Ordinal);

    private static string Name(TypeDefinition type) => ProductAssemblies.Outer(type).FullName;
}

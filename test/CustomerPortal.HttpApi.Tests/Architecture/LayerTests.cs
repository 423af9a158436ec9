namespace CustomerPortal.Architecture;

/// <summary>Who may reference whom, read from the compiled assemblies (etc/docs/architecture.md).</summary>
public sealed class LayerTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Kernel"] = [],
        ["Domain.Shared"] = ["Kernel"],
        ["Domain"] = ["Kernel", "Domain.Shared"],
        ["Application.Contracts"] = ["Kernel", "Domain.Shared"],
        ["Application"] = ["Kernel", "Domain.Shared", "Domain", "Application.Contracts"],
        ["EntityFrameworkCore"] = ["Kernel", "Domain.Shared", "Domain", "Application.Contracts", "Application"],
        ["EntityFrameworkCore.Sqlite"] = ["Kernel", "Domain.Shared", "Domain", "Application.Contracts", "Application", "EntityFrameworkCore"],
        ["EntityFrameworkCore.PostgreSql"] = ["Kernel", "Domain.Shared", "Domain", "Application.Contracts", "Application", "EntityFrameworkCore"],
        ["Infrastructure"] = ["Kernel", "Domain.Shared", "Domain", "Application.Contracts", "Application"],
        ["HttpApi"] = ["Kernel", "Domain.Shared", "Application.Contracts"],
    };

    private static readonly Dictionary<string, string[]> ForbiddenPackages = new()
    {
        ["Kernel"] = ["Microsoft.", "Npgsql", "Quartz", "Handlebars"],
        ["Domain.Shared"] = ["Microsoft.", "Npgsql", "Quartz", "Handlebars"],
        ["Domain"] = ["Microsoft.", "Npgsql", "Quartz", "Handlebars"],
        ["Application.Contracts"] = ["Microsoft.", "Npgsql", "Quartz", "Handlebars"],
        ["Application"] = ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Npgsql", "Quartz", "Handlebars"],
        ["Infrastructure"] = ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore"],
        ["HttpApi"] = ["Microsoft.EntityFrameworkCore", "Npgsql", "Quartz", "Handlebars"],
    };

    public static TheoryData<string> Layers => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Layers))]
    public void A_layer_references_only_the_layers_below_it(string layer)
    {
        var found = ProductAssemblies.Of(layer).AssemblyReferences.Select(r => r.Name)
            .Where(n => n.StartsWith("CustomerPortal.", StringComparison.Ordinal)).Select(n => n["CustomerPortal.".Length..]);

        found.Except(Allowed[layer]).ShouldBeEmpty($"{layer} references a layer it must not know");
    }

    [Theory]
    [MemberData(nameof(Layers))]
    public void A_layer_names_only_the_packages_it_may_know(string layer)
    {
        var forbidden = ForbiddenPackages.GetValueOrDefault(layer, []);
        var found = ProductAssemblies.Of(layer).AssemblyReferences.Select(r => r.Name)
            .Where(n => forbidden.Any(f => n.StartsWith(f, StringComparison.Ordinal)))
            .Where(n => n is not ("Microsoft.Extensions.DependencyInjection.Abstractions" or "Microsoft.Extensions.Logging.Abstractions" or "Microsoft.Extensions.Options"));

        found.ShouldBeEmpty($"{layer} names a package that belongs to another layer");
    }

    [Fact]
    public void Project_files_reference_what_the_table_allows()
    {
        var wrong = from layer in Allowed.Keys
                    let file = Path.Combine(Repository.Root, "src", $"CustomerPortal.{layer}", $"CustomerPortal.{layer}.csproj")
                    from line in File.ReadLines(file).Where(l => l.Contains("ProjectReference", StringComparison.Ordinal))
                    let target = line.Split("CustomerPortal.").Last().Replace(".csproj\" />", string.Empty, StringComparison.Ordinal)
                    where !Allowed[layer].Contains(target)
                    select $"{layer} -> {target}";

        wrong.ShouldBeEmpty();
    }
}

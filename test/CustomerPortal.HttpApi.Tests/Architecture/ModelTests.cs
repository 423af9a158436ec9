using CustomerPortal.Kernel;
using CustomerPortal.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Architecture;

/// <summary>The built EF model: every entity has an owner, every query a tenant, every unique index starts with it.</summary>
public sealed class ModelTests(PortalHost host) : IClassFixture<PortalHost>
{
    // Unique across tenants on purpose; each with its reason.
    private static readonly Dictionary<string, string> UniqueAcrossTenants = [];

    [Fact]
    [Trait("Check", "T13")]
    public Task Every_entity_is_tenant_owned_or_global() => WithModelAsync(model =>
        Entities(model).Where(e => !typeof(ITenantOwned).IsAssignableFrom(e.ClrType) && !typeof(IGlobal).IsAssignableFrom(e.ClrType))
            .Select(e => $"{e.ClrType.FullName}: implement ITenantOwned (rows of a tenant) or IGlobal (rows of the installation)")
            .ShouldBeEmpty());

    [Fact]
    public Task Every_tenant_owned_entity_has_the_tenant_filter() => WithModelAsync(model =>
        Entities(model).Where(e => typeof(ITenantOwned).IsAssignableFrom(e.ClrType) && e.BaseType is null)
            .Where(e => e.FindDeclaredQueryFilter(PortalDbContext.TenantFilter) is null)
            .Select(e => e.ClrType.FullName).ShouldBeEmpty());

    [Fact]
    public Task Unique_indexes_start_with_the_tenant() => WithModelAsync(model =>
        (from entity in Entities(model)
         where typeof(ITenantOwned).IsAssignableFrom(entity.ClrType)
         from index in entity.GetIndexes()
         where index.IsUnique && index.Properties[0].Name != nameof(ITenantOwned.TenantId)
         let name = $"{entity.ClrType.Name}({string.Join(',', index.Properties.Select(p => p.Name))})"
         where !UniqueAcrossTenants.ContainsKey(name)
         select name).ShouldBeEmpty());

    [Fact]
    public Task No_navigation_crosses_a_module() => WithModelAsync(model =>
        (from entity in model.GetEntityTypes()
         from navigation in entity.GetNavigations()
         let source = Module(entity)
         let target = Module(navigation.TargetEntityType)
         where source != target && target != "Kernel"

         // Values that a package brings (Identity's passkey data) belong to their row.
         where navigation.TargetEntityType.ClrType.Assembly.GetName().Name!.StartsWith("CustomerPortal", StringComparison.Ordinal)
         select $"{entity.ClrType.Name}.{navigation.Name} -> {navigation.TargetEntityType.ClrType.Name}").ShouldBeEmpty());

    private static IEnumerable<IEntityType> Entities(IModel model) => model.GetEntityTypes().Where(e => !e.IsOwned());

    private static string Module(ITypeBase type) => type.ClrType.Namespace!.Split('.').ElementAtOrDefault(1) ?? string.Empty;

    private Task WithModelAsync(Action<IModel> check) => host.InTenantAsync(TenantIds.Host, services =>
    {
        check(services.GetRequiredService<PortalDbContext>().Model);
        return Task.CompletedTask;
    });
}

using System.Reflection;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CustomerPortal;

/// <summary>
/// The one model of the product. Every entity has a configuration class beside its module; every <see cref="ITenantOwned"/> entity
/// gets the named filter "Tenant" here. Sets are reached by <c>Set&lt;T&gt;()</c>, writes go through <see cref="IUnitOfWork"/>.
/// </summary>
public sealed class PortalDbContext(DbContextOptions<PortalDbContext> options, ICurrentTenant tenant) : DbContext(options)
{
    /// <summary>Name of the tenant filter.</summary>
    public const string TenantFilter = "Tenant";

    private static readonly MethodInfo FilterMethod =
        typeof(PortalDbContext).GetMethod(nameof(AddTenantFilter), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>Tenant of the running work; read by each query when it runs.</summary>
    public Guid TenantId => tenant.Id;

    // Totals are counted up to a limit, and for that in any order.
    /// <inheritdoc />
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning));

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        ModelConventions.Apply(configurationBuilder);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(t => !t.IsOwned()).Select(t => t.ClrType).ToList())
        {
            if (typeof(ITenantOwned).IsAssignableFrom(type))
            {
                FilterMethod.MakeGenericMethod(type).Invoke(this, [modelBuilder]);
            }

            if (typeof(AggregateRoot).IsAssignableFrom(type))
            {
                modelBuilder.Entity(type).Property(nameof(AggregateRoot.Version)).IsConcurrencyToken();
                modelBuilder.Entity(type).Ignore(nameof(AggregateRoot.Events));
            }

            if (typeof(Entity).IsAssignableFrom(type))
            {
                modelBuilder.Entity(type).Property(nameof(Entity.Id)).ValueGeneratedNever();
            }
        }
    }

    private void AddTenantFilter<T>(ModelBuilder modelBuilder)
        where T : class, ITenantOwned
    {
        modelBuilder.Entity<T>().HasQueryFilter(TenantFilter, e => e.TenantId == TenantId);
        modelBuilder.Entity<T>().Property(e => e.TenantId).ValueGeneratedNever();
    }
}

using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CustomerPortal.Platform.Data;

/// <summary>The context as dotnet-ef needs it to write migrations (etc/scripts/migrations.sh); nothing is opened.</summary>
internal sealed class PostgreSqlDesign : IDesignTimeDbContextFactory<PortalDbContext>
{
    /// <inheritdoc />
    public PortalDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        PostgreSqlContext.Use(options, "Host=design");
        return new PortalDbContext(options.Options, new CurrentTenant());
    }
}

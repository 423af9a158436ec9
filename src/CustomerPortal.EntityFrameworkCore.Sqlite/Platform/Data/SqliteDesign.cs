using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CustomerPortal.Platform.Data;

/// <summary>The context as dotnet-ef needs it to write migrations (etc/scripts/migrations.sh); nothing is opened.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<PortalDbContext>
{
    /// <inheritdoc />
    public PortalDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        SqliteFile.At("Data Source=design.db").Use(options);
        return new PortalDbContext(options.Options, new CurrentTenant());
    }
}

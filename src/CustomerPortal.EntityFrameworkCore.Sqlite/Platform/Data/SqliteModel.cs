using CustomerPortal.Billing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CustomerPortal.Platform.Data;

/// <summary>What is stored otherwise in SQLite: an amount that is summed and sorted by the engine is a whole number of ten-thousandths.</summary>
internal sealed class SqliteModel(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    private const decimal Scale = 10_000m;

    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        modelBuilder.Entity<CustomerBalance>().Property(b => b.OpenAmount).HasConversion(amount => (long)(amount * Scale), stored => stored / Scale);
    }
}

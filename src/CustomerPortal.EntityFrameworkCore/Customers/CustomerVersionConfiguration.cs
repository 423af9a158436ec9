using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Customers;

internal sealed class CustomerVersionConfiguration : IEntityTypeConfiguration<CustomerVersion>
{
    private const int SavedByNameMaxLength = 200;

    public void Configure(EntityTypeBuilder<CustomerVersion> builder)
    {
        builder.ToTable("CustomersVersions");
        builder.Property(v => v.SavedByName).HasMaxLength(SavedByNameMaxLength);
        builder.HasOne<Customer>().WithMany().HasForeignKey(v => v.CustomerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(v => new { v.TenantId, v.CustomerId, v.Version }).IsUnique();
    }
}

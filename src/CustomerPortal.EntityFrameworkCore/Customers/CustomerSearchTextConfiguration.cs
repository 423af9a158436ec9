using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Customers;

internal sealed class CustomerSearchTextConfiguration : IEntityTypeConfiguration<CustomerSearchText>
{
    public const string Table = "CustomersSearchTexts";

    public void Configure(EntityTypeBuilder<CustomerSearchText> builder)
    {
        builder.ToTable(Table);
        builder.HasKey(t => t.Serial);
        builder.Property(t => t.Serial).ValueGeneratedOnAdd();
        builder.Property(t => t.Text).HasMaxLength(CustomerConsts.SearchTextMaxLength);
        builder.HasOne<Customer>().WithMany().HasForeignKey(t => t.CustomerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(t => new { t.TenantId, t.SourceId }).IsUnique();
        builder.HasIndex(t => t.CustomerId);
    }
}

using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Customers;

internal sealed class OptionListValueConfiguration : IEntityTypeConfiguration<OptionListValue>
{
    public void Configure(EntityTypeBuilder<OptionListValue> builder)
    {
        builder.ToTable("CustomersOptionListValues");
        builder.Property(v => v.Code).HasMaxLength(OptionListConsts.CodeMaxLength);
        builder.HasIndex(v => new { v.TenantId, v.ListId, v.Code }).IsUnique()
            .Guards(CustomersErrorCodes.ListValueCodeTaken, "code", "code", nameof(OptionListValue.Code));
    }
}

using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Customers;

internal sealed class OptionListConfiguration : IEntityTypeConfiguration<OptionList>
{
    public void Configure(EntityTypeBuilder<OptionList> builder)
    {
        builder.ToTable("CustomersOptionLists");
        builder.Property(l => l.Code).HasMaxLength(OptionListConsts.CodeMaxLength);
        builder.Ignore(l => l.IsPopUp);
        builder.HasMany(l => l.Values).WithOne().HasForeignKey(v => v.ListId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(l => new { l.TenantId, l.Code }).IsUnique().Guards(CustomersErrorCodes.ListCodeTaken, "code", "code", nameof(OptionList.Code));
    }
}
